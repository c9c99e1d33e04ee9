import type { Household, Month } from "./household.js";
export type * from "./household.js";

/** French, easy French (facile à lire et à comprendre), English. */
export type Lang = "fr" | "facile" | "en";
/** Euros with two decimals, as a text: no binary fraction ever holds an amount. */
export type Euros = string;
export type Status = "due" | "not_due" | "unknown";
export type Frequency = "monthly" | "yearly" | "once";
/** A word for programs, and the sentence that says it. */
export interface Coded { code: string; text: string }
export interface Step {
  code: string;
  label: string;
  value: string | number | boolean | null;
  unit: string | null;
  law: { article: string; url: string };
  inputs: string[];
}
export interface BenefitResult {
  benefit: string;
  status: Status;
  frequency: Frequency;
  due_month?: Month | null;
  /** Null when it is unknown. */
  gross: Euros | null;
  net: Euros | null;
  /** Between what an unknown amount is, when it can be said. */
  range?: { least: Euros; most: Euros; exact: boolean };
  /** JSON pointers of the answers that would settle it. */
  needs?: string[];
  reasons: Coded[];
  steps?: Step[];
  [more: string]: unknown;
}
/** The result format, version 1. New keys may join these. */
export interface Result {
  format: 1;
  id?: string;
  month: Month;
  benefits: BenefitResult[];
  notices: Coded[];
  monthly_total: Euros;
  /** False when a monthly benefit is unknown. */
  complete: boolean;
  [more: string]: unknown;
}
export interface MonthAhead {
  month: Month;
  /** Paid in that very month, by benefit; null when it cannot be said. */
  paid: Record<string, Euros | null>;
  total: Euros;
  complete: boolean;
  events: string[];
}
export interface WagePoint {
  wage: Euros;
  benefits: Record<string, Euros | null>;
  total: Euros;
  in_hand: Euros;
  /** What remains of 100 euros more, from this wage to the next. */
  kept_of_100: Euros | null;
}

/** A household that is not one. */
export class HouseholdError extends Error {
  /** JSON pointer of what is wrong. */
  path: string;
}

/** Loads the engine once, from the file beside this one unless told. Awaited before anything else. */
export function load(from?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<void>;
/** What is due to a household, and why. */
export function compute(household: Household | string, options?: { lang?: Lang; steps?: boolean }): Result;
/** What is paid in each month ahead, at most 240. */
export function timeline(household: Household | string, options?: { lang?: Lang; months?: number }): MonthAhead[];
/** What remains at each wage of an adult (1 or 2), from nothing to `most` (four times the net SMIC unless told). */
export function sweep(
  household: Household | string,
  options?: { lang?: Lang; adult?: 1 | 2; most?: number; points?: number },
): WagePoint[];
/** Every legal value whose key begins so: its versions and the text that sets each. */
export function parameters(key?: string): Record<string, unknown>[];
/** The last month whose law is known. */
export function lawKnownTo(): Month;
