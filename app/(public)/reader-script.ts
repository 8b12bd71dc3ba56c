import { readFileSync } from 'node:fs';

/**
 * The address of the one script of readers' pages, as scripts/build-reader.ts wrote it down; null before it
 * was built, and pages work without it.
 */
export function readerScript(): string | null {
  try {
    const { script }: { script: string | null } = JSON.parse(readFileSync('public/reader.json', 'utf8'));
    return script;
  } catch {
    return null;
  }
}
