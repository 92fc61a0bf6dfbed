// Why a whole source cannot be read, for a clerk: what is wrong and what to do.

export interface Problem {
  problem: string;
  help: string;
}
