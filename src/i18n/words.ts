// The one dictionary of everything the site says, by page type.
import { accountWords } from './account-words.ts';
import { answerWords } from './answer-words.ts';
import { approvalWords } from './approval-words.ts';
import { cardWords } from './card-words.ts';
import { changeWords } from './change-words.ts';
import { comingWords } from './coming-words.ts';
import { complaintWords } from './complaint-words.ts';
import { consultationWords } from './consultation-words.ts';
import { dataWords } from './data-words.ts';
import { dutyWords } from './duty-words.ts';
import { evaluationWords } from './evaluation-words.ts';
import { decisionWords } from './decision-words.ts';
import { frameWords } from './frame-words.ts';
import type { Language } from './language.ts';
import { historyDataWords } from './history-data-words.ts';
import { listWords } from './list-words.ts';
import { matterWords } from './matter-words.ts';
import { meetingWords } from './meeting-words.ts';
import { pageWords } from './page-words.ts';
import { pastWords } from './past-words.ts';
import { powerWords } from './power-words.ts';
import { proofWords } from './proof-words.ts';
import { recordWords } from './record-words.ts';

/** All words of a language. */
export const words = (lang: Language) => ({ frame: frameWords[lang], power: { ...answerWords[lang], ...powerWords[lang], ...cardWords[lang] }, list: listWords[lang], page: pageWords[lang], data: dataWords[lang], record: recordWords[lang], meeting: meetingWords[lang], decision: decisionWords[lang], evaluation: evaluationWords[lang], account: accountWords[lang], duty: dutyWords[lang], coming: comingWords[lang], complaint: complaintWords[lang], consultation: consultationWords[lang], matter: matterWords[lang], proof: proofWords[lang], change: changeWords[lang], past: pastWords[lang], approval: approvalWords[lang], historyData: historyDataWords[lang] });

export type Words = ReturnType<typeof words>;
