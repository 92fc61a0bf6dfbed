// The workflows as data.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step { name?: string; uses?: string; run?: string; if?: string; with?: Record<string, unknown>; env?: Record<string, string>; shell?: string }
export interface Job { name?: string; if?: string; 'runs-on': string; 'timeout-minutes'?: number; permissions?: Record<string, string>; environment?: unknown; steps: Step[] }
export interface Workflow { name: string; on: Record<string, unknown>; permissions?: unknown; concurrency?: { group: string; 'cancel-in-progress': boolean }; env?: Record<string, string>; jobs: Record<string, Job> }

const folder = new URL('../../.github/workflows/', import.meta.url);

export const workflowFiles = readdirSync(folder).sort();
export const workflowText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
export const workflows: readonly (readonly [string, Workflow])[] = workflowFiles.map((file) => [file, parse(workflowText(file)) as Workflow]);
export const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
