// View-models of evaluations, rectifications and published figures.
import type { Register } from '../../model/register.ts';
import type { ViewModel } from '../view-models.ts';
import { evaluationLines, evaluationView } from './evaluation-view.ts';
import { figureCorrections, figureDifferences, figureView } from './figure-view.ts';
import { rectificationRows, rectificationView } from './rectification-view.ts';

/** In: a register that holds only what is public, and the day of publication. */
export function* evaluationModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'evaluation-lines', data: evaluationLines(register, today) };
  for (const entry of register.all('evaluation')) yield { name: `evaluations/${entry.id}`, data: evaluationView(register, entry, today) };
  yield { name: 'rectification-rows', data: rectificationRows(register, today) };
  for (const entry of register.all('rectification')) yield { name: `rectifications/${entry.id}`, data: rectificationView(register, entry, today) };
  const differences = figureDifferences(register);
  yield { name: 'figure-differences', data: differences };
  yield { name: 'figure-corrections', data: figureCorrections(register) };
  for (const entry of register.all('figure')) yield { name: `figures/${entry.id}`, data: figureView(register, entry, differences) };
}
