// A copy of the site that is to be checked, wherever it lies.
import type { Digests } from './manifest.ts';

export interface SiteCopy {
  /** As the person named it. */
  place: string;
  /** True where all files can be listed, so that an extra one is seen. */
  complete: boolean;
  /** The text of the publication log and of the manifest; undefined where there is none. Both reject where they could not be asked for. */
  log(): Promise<string | undefined>;
  manifest(): Promise<string | undefined>;
  /** What the files named here are, or all files of a complete copy; `unread` could not be fetched, with the reason. */
  digests(wanted: Digests): Promise<{ found: Digests; unread: { path: string; reason: string }[] }>;
}
