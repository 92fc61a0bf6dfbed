// Words of the printed 办事明白卡.
import type { Dictionary } from './language.ts';

const zh = {
  card: '办事明白卡',
  cardOf: (office: string) => `${office} · 办事明白卡`,
  cardQr: '扫码看完整内容',
  cardNoQr: '本站没有设置网址，不能生成二维码。',
  cardUpdated: (date: string) => `内容截至 ${date}，以网站最新内容为准。`,
  cardPromise: '服务承诺',
  cardUnit: '承办股室',
  cardConditions: '受理条件',
  cardLimit: '承诺时限',
  cardBasis: '办理依据',
  cardMaterials: '申请材料',
  cardFlow: '办理流程',
  cardPhone: '联系电话',
  cardWindow: '窗口电话',
  cardComplaint: '投诉电话',
  cardFee: '收费',
  printHint: '用浏览器的打印功能打印本页，正好一张 A4 纸。',
  back: '回到事项页面',
};

const en: typeof zh = {
  card: 'One-page card',
  cardOf: (office) => `${office} · one-page card`,
  cardQr: 'Scan for everything',
  cardNoQr: 'This site has no address configured, so there is no QR code.',
  cardUpdated: (date) => `As of ${date}; the site has the newest text.`,
  cardPromise: 'Promise',
  cardUnit: 'Unit in charge',
  cardConditions: 'Conditions',
  cardLimit: 'Promised limit',
  cardBasis: 'Legal basis',
  cardMaterials: 'Documents',
  cardFlow: 'Procedure',
  cardPhone: 'Telephone',
  cardWindow: 'Counter',
  cardComplaint: 'Complaints',
  cardFee: 'Fee',
  printHint: 'Print this page with your browser; it fits one sheet of A4.',
  back: 'Back to the power',
};

export const cardWords: Dictionary<typeof zh> = { zh, en };
