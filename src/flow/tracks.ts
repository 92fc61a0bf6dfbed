// Parallel tracks for pieces of line that run beside each other: no two overlapping pieces of different nets on one track.

export interface Piece {
  /** Pieces of one net share a track. */
  net: string;
  from: number;
  to: number;
}

/** Track number of each net, from 0; short nets first, so that the long ones lie outside. `gap` is the least distance on one track. */
export function assignTracks(pieces: readonly Piece[], gap: number): { trackOf: Map<string, number>; count: number } {
  const nets = new Map<string, { from: number; to: number }>();
  for (const { net, from, to } of pieces) {
    const known = nets.get(net) ?? { from: Infinity, to: -Infinity };
    nets.set(net, { from: Math.min(known.from, from, to), to: Math.max(known.to, from, to) });
  }
  const tracks: { from: number; to: number }[][] = [];
  const trackOf = new Map<string, number>();
  for (const [net, piece] of [...nets].sort(([, a], [, b]) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    const found = tracks.findIndex((track) => track.every((other) => other.to + gap < piece.from || piece.to + gap < other.from));
    const track = found < 0 ? tracks.push([]) - 1 : found;
    tracks[track]!.push(piece);
    trackOf.set(net, track);
  }
  return { trackOf, count: tracks.length };
}
