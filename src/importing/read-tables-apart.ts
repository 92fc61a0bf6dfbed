// Parses a source in a thread of its own, with limits: a file made to exhaust time or memory ends its thread, not the program.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Table } from './grid.ts';
import type { Problem } from './problem.ts';
import { readTables, type ReadTables } from './read-source.ts';
import type { Format } from './source-format.ts';

/** Real lists need under a second and 200 MB. */
const SECONDS = 60;
const MEGABYTES = 1_024;

interface Task {
  importing: { bytes: Uint8Array; format: Format };
}

/** Like `readTables`, apart; `seconds` is the time it may take. */
export function readTablesApart(seconds = SECONDS, megabytes = MEGABYTES): ReadTables {
  return (bytes, format) => new Promise((resolve) => {
    const task: Task = { importing: { bytes, format } };
    // What the parsers print about odd records would spoil the report on standard output.
    const worker = new Worker(new URL(import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true, execArgv: ['--disable-warning=ExperimentalWarning'] });
    const end = (answer: Table[] | Problem): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ problem: `文件读了 ${seconds} 秒还没读完，已经停止。`, help: '文件可能已损坏；用表格软件打开后另存为 .xlsx，再导入。' }), seconds * 1_000);
    worker.once('message', (answer: Table[] | Problem) => end(answer));
    worker.once('error', (error: Error & { code?: string }) => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { problem: '读这个文件需要的内存太多，已经停止。', help: '删去图片、格式和无关的工作表，另存后再导入。' } : { problem: '文件已损坏，读不出来。', help: '用表格软件打开并另存为 .xlsx，再导入。' }));
  });
}

const task: unknown = workerData;
if (!isMainThread && typeof task === 'object' && task !== null && 'importing' in task) {
  const { bytes, format } = (task as Task).importing;
  parentPort?.postMessage(await readTables(bytes, format));
}
