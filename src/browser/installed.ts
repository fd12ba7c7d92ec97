/** Where Chrome, Edge and Chromium stand on each system, in the order they are tried. */
import { posix, win32 } from 'node:path';

/** What finding a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True for a file that may be started. */
  readonly canRun: (path: string) => boolean;
}

const linuxCommands = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];
const linuxFolders = ['/usr/local/bin', '/usr/bin', '/snap/bin'];
const linuxPaths = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

function linuxBrowsers({ env }: Machine): string[] {
  const searched = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const folders = [...searched, ...linuxFolders];
  const found = linuxCommands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...found, ...linuxPaths];
}

function macBrowsers({ env }: Machine): string[] {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return macApps.flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function windowsBrowsers({ env }: Machine): string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']];
  return windowsPrograms.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
  );
}

/** The installed browsers that can be started, best first, without repeats. */
export function installedBrowsers(machine: Machine): string[] {
  const places = { linux: linuxBrowsers, darwin: macBrowsers, win32: windowsBrowsers };
  const list = Object.entries(places).find(([platform]) => platform === machine.platform)?.[1];
  return [...new Set(list?.(machine) ?? [])].filter(machine.canRun);
}
