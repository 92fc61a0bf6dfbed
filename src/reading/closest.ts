export { closest } from '../model/closest.ts';
