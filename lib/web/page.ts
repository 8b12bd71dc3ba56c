import { forbidden, notFound } from 'next/navigation';
import { Forbidden, NotFound } from '../refusals.ts';

/** What a page reads: a refusal becomes the page that says so, and null the page that says "not found". */
export async function found<T>(reading: Promise<T | null>): Promise<T> {
  const value = await reading.catch((error: unknown) => {
    if (error instanceof Forbidden) forbidden();
    if (error instanceof NotFound) notFound();
    throw error;
  });
  if (value === null) notFound();
  return value;
}

/** For a page that reads nothing of its own: drawn only for those who may do what it is for. */
export function allowed(may: boolean): void {
  if (!may) forbidden();
}
