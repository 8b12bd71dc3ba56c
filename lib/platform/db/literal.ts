/** Text as `contains` and `startsWith` have to be given it: Prisma passes % and _ on to LIKE as they are. */
export function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
