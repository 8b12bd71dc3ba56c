/** What a check found: all is well, or what is wrong and what to do. */
export type Finding = { ok: true; found: string } | { ok: false; found: string; todo: string };

export type Check = { name: string; look: () => Promise<Finding> };

export const well = (found: string): Finding => ({ ok: true, found });
export const ill = (found: string, todo: string): Finding => ({ ok: false, found, todo });

/** `✓ Disk            7.2 GB free`, and below an ill one what to do. */
export function findingLines(name: string, finding: Finding): string[] {
  const line = `${finding.ok ? '✓' : '✗'} ${name.padEnd(14)} ${finding.found}`;
  return finding.ok ? [line] : [line, `    → ${finding.todo}`];
}
