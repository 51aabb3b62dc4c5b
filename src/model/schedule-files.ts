import type { ScheduleCheckFile, ScheduleFrame } from '../schema/schedule.ts';
import type { ScheduleFiles } from './catalogue.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

/** The files of every schedule. The checks are named `<schedule>/<check>`; a folder of checks without a frame is a problem. */
export function schedulesOf(
  frames: ReadonlyMap<string, DataFile<ScheduleFrame>>,
  checks: ReadonlyMap<string, DataFile<ScheduleCheckFile>>,
  report: (problem: Problem) => void,
): Map<string, ScheduleFiles> {
  for (const [name, { file }] of checks) {
    if (frames.has(name.split('/')[0]!)) continue;
    report({ file, line: 1, column: 1, check: 'missing-data-file', what: 'This check has no schedule.yaml beside it that can be read.', fix: 'Add schedule.yaml, or correct the problem reported in it.' });
  }
  return new Map([...frames].map(([id, frame]) => [id, { frame, checks: checksOf(id, checks) }]));
}

function checksOf(id: string, checks: ReadonlyMap<string, DataFile<ScheduleCheckFile>>): Map<string, DataFile<ScheduleCheckFile>> {
  const own = [...checks].filter(([name]) => name.startsWith(`${id}/`));
  return new Map(own.map(([name, data]) => [name.slice(id.length + 1), data]));
}
