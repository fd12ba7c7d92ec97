/** Why a browser did not start, in one line, from playwright-core's long report (a command line, a log, the browser's own words). */
export function launchReason(error: unknown): string {
  const report = error instanceof Error ? error.message : String(error);
  if (/sandboxing failed/i.test(report)) return 'this system does not let it start its sandbox';
  const complaint = /\[pid=\d+\]\[err\] (?:\[[^\]]*\] )?(.+)/.exec(report)?.[1];
  if (complaint) return complaint.trim();
  const exit = /process did exit: exitCode=(\d+)/.exec(report)?.[1];
  if (exit) return `it ended at once with exit code ${exit}`;
  return (report.split('\n')[0] ?? '').replace(/^browserType\.launch: /, '');
}
