/** Whether a file is there and may be run. */
import { accessSync, constants, statSync } from 'node:fs';

/** True for a program that this user may start. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
