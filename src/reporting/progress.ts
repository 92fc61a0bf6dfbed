// Progress of long work, on a terminal only and on standard error, so that piped data stay clean.
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  (done: number, total: number): void;
  stop(): void;
}

/** A progress bar with a Chinese label; silent where standard error is not a terminal or there is little to do. */
export function progressBar(label: string, from = 500): Progress {
  let bar: SingleBar | undefined;
  const tell = (done: number, total: number): void => {
    if (!process.stderr.isTTY || total < from) return;
    if (!bar) {
      bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
      bar.start(total, 0);
    }
    if (done % 50 === 0 || done === total) bar.update(done);
    if (done === total) bar.stop();
  };
  return Object.assign(tell, { stop: () => bar?.stop() });
}
