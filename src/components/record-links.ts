// Where a reader goes to change a record or to report an error in it: the forge where one is configured, this site's own pages elsewhere.
import { EDITABLE } from '../editing/editable-kinds.ts';
import type { SiteView } from '../publishing/views/site-view.ts';

/** What of a page's frame these links need. */
interface LinkFrame {
  site: Pick<SiteView, 'forge'>;
  url(path: string): string;
}

export interface RecordPlace {
  /** Kind and id, e.g. `power`, `food-licence`. */
  kind: string;
  id: string;
  /** Path below the content folder. */
  path: string;
  name: string;
}

/** Opens the record's file for editing on the forge; otherwise our form, which offers the file as a download. */
export function proposeLink({ site, url }: LinkFrame, { kind, id, path }: RecordPlace): string {
  const { forge } = site;
  // A text has no form: without a forge its changes go to the publisher.
  if (!forge) return EDITABLE.some((editable) => editable === kind) ? url(`edit/?record=${kind}/${id}`) : `${url('about/')}#contact`;
  const file = [forge.path ?? 'content', path].join('/');
  const branch = forge.branch ?? 'main';
  const edit = { github: `edit/${branch}/${file}`, gitee: `edit/${branch}/${file}`, gitlab: `-/edit/${branch}/${file}` };
  return `${repository(forge.repository)}/${edit[forge.kind]}`;
}

/** Opens a new issue with the record named in it; otherwise the page that says how to reach the publisher. */
export function reportLink(frame: LinkFrame, { path, name }: RecordPlace): string {
  const { forge } = frame.site;
  if (!forge) return `${frame.url('about/')}#contact`;
  const title = encodeURIComponent(`内容有误：${name}`);
  const body = encodeURIComponent(`文件：${path}\n\n哪里不对：\n\n应当怎样（有依据请写明）：\n`);
  return forge.kind === 'gitlab' ? `${repository(forge.repository)}/-/issues/new?issue[title]=${title}&issue[description]=${body}` : `${repository(forge.repository)}/issues/new?title=${title}&body=${body}`;
}

const repository = (address: string): string => address.replace(/\/+$/, '').replace(/\.git$/, '');
