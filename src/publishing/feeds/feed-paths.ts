// Where feeds stand below the site's root.
import type { Kind } from '../../model/kinds.ts';

export const ALL_CHANGES = 'feeds/all.xml';
export const officeFeed = (id: string): string => `feeds/offices/${id}.xml`;
export const typeFeed = (id: string): string => `feeds/types/${id}.xml`;
export const recordFeed = (kind: Kind, id: string): string => `feeds/records/${kind}/${id}.xml`;
