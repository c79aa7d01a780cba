import type { ListName } from './format.ts';

/** A part of the file, by its name in it. */
export type Part = ListName | 'settings' | 'learnt' | 'lines' | 'version' | 'written';

/** What a field should have been. */
export type Expected = 'number' | 'text' | 'day' | 'choice' | 'list' | 'other' | 'unknown' | 'order' | 'twice';

/** What is wrong with a file, and where: never more than the first thing, for after it nothing can be trusted. */
export type Fault =
  | { fault: 'empty' }
  | { fault: 'unreadable' }
  /** In bytes. */
  | { fault: 'large'; bytes: number }
  | { fault: 'cut-off' }
  | { fault: 'deep'; line: number }
  | { fault: 'not-json'; line: number | null }
  /** JSON, but not this file. */
  | { fault: 'other' }
  | { fault: 'newer'; version: number }
  | { fault: 'many'; part: ListName; entries: number }
  | { fault: 'missing'; part: Part }
  /** An entry of a list, counted from 1; of parts that are no lists, 0. */
  | { fault: 'field'; part: Part; entry: number; field: string; expected: Expected };

/** Thrown while a file is read, and nowhere let out of there. */
export class Faulty extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.fault);
    this.fault = fault;
  }
}
