// Words of the other pages: home, offices, laws, and what surrounds them.
import type { Dictionary } from './language.ts';

const zh = {
  homeLead: (place: string) => `${place}各部门有哪些权力、怎样办、多久办完、收不收费、不服找谁，都写在这里。`,
  homeByType: '按权力类型看',
  homeByOffice: '按部门看',
  homeNewest: '最近更新',
  homeWhat: '这是什么',
  homeWhatText: '权责清单是一级政府全部权力的公开目录。每一项都写明依据、条件、材料、流程、时限、收费和救济途径。清单以文本形式保存，每次修改都经过法制审核，任何人都能核对。',
  homeMore: '更多栏目',
  homeCounts: (powers: number, offices: number, laws: number) => `现有 ${powers} 项权力、${offices} 个部门、${laws} 部法律依据。`,
  searchTips: '可以输入事项名称、材料、法条，也可以输入编码或拼音首字母。',
};

const en: typeof zh = {
  homeLead: (place) => `Which powers the offices of ${place} hold, how they work, how long they take, what they cost, and where to turn if you disagree.`,
  homeByType: 'By type of power',
  homeByOffice: 'By office',
  homeNewest: 'Newest changes',
  homeWhat: 'What this is',
  homeWhatText: 'A list of powers is the public register of everything a government may do. Each entry states its basis, conditions, documents, procedure, limits, fees and remedies. It is kept as text, every change passes legal review, and anyone can check it.',
  homeMore: 'More sections',
  homeCounts: (powers, offices, laws) => `${powers} powers, ${offices} offices and ${laws} laws at present.`,
  searchTips: 'Type a name, a document, an article of law, a code or pinyin initials (in Chinese).',
};

export const pageWords: Dictionary<typeof zh> = { zh, en };
