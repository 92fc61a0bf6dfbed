// Where the forge shows a commit, a pull request, and the history of a file; undefined where no forge is configured.
import type { SiteView } from '../../publishing/views/site-view.ts';

type ForgeSite = Pick<SiteView, 'forge'>;

const home = ({ forge }: ForgeSite): string | undefined => forge && `${forge.repository.replace(/\/+$/, '').replace(/\.git$/, '')}${forge.kind === 'gitlab' ? '/-' : ''}`;

/** In: the full hash of a commit. */
export const commitLink = (site: ForgeSite, commit: string): string | undefined => { const at = home(site); return at && `${at}/commit/${commit}`; };

export const pullLink = (site: ForgeSite, number: number): string | undefined => { const at = home(site); return at && `${at}/${site.forge?.kind === 'gitlab' ? 'merge_requests' : site.forge?.kind === 'gitee' ? 'pulls' : 'pull'}/${number}`; };

/** In: a path below the content folder. */
export const fileHistoryLink = (site: ForgeSite, path: string): string | undefined => { const at = home(site); return at && `${at}/commits/${site.forge?.branch ?? 'main'}/${[site.forge?.path ?? 'content', path].join('/')}`; };
