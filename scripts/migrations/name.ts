import { Mendable } from '../mendable.ts';
/** `20261124093000_add_archive_days`: migrations run in the order of their names. */
export function migrationFolderName(name: string, at: Date): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  if (!words) throw new Mendable(`A migration's name needs letters or digits: ${name}`);
  const moment = at.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${moment}_${words.join('_')}`;
}
