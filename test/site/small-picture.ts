// Pictures of pages made small: blocks of pixels averaged and colours rounded, so that a baseline takes a few kilobytes
// and the way a font is smoothed does not show, while anything moved, missing, recoloured or broken does.
import { PNG } from 'pngjs';

/** Side of a block in pixels. */
const BLOCK = 8;
/** Colours are rounded to this step. */
const STEP = 32;

/** The small picture of a screenshot. */
export function smallPicture(screenshot: Buffer): PNG {
  const from = PNG.sync.read(screenshot);
  const small = new PNG({ width: Math.floor(from.width / BLOCK), height: Math.floor(from.height / BLOCK) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const at = (y * small.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) small.data[at + channel] = Math.min(255, Math.round(average(from, x, y, channel) / STEP) * STEP);
      small.data[at + 3] = 255;
    }
  }
  return small;
}

function average(from: PNG, blockX: number, blockY: number, channel: number): number {
  let sum = 0;
  for (let y = blockY * BLOCK; y < (blockY + 1) * BLOCK; y += 1) for (let x = blockX * BLOCK; x < (blockX + 1) * BLOCK; x += 1) sum += from.data[(y * from.width + x) * 4 + channel] ?? 0;
  return sum / (BLOCK * BLOCK);
}

/** The bytes of a PNG without an alpha channel, as small as they get. */
export const pngBytes = (picture: PNG): Buffer => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0 });
