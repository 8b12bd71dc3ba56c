import type { Licences, Site } from '#lib/settings/settings.ts';

/** How a line of the settings is typed; `max` is the number of characters that its schema takes. */
export type Line<Name extends string> = {
  name: Name;
  max: number;
  required?: true;
  type?: 'email' | 'tel' | 'url' | 'text';
  long?: true;
};

export const SITE_LINES: Line<keyof Site>[] = [
  { name: 'name', max: 40, required: true },
  { name: 'tagline', max: 80 },
  { name: 'description', max: 300, long: true },
  { name: 'operator', max: 120 },
  { name: 'responsibleEditor', max: 60 },
  { name: 'email', max: 200, type: 'email' },
  { name: 'phone', max: 60, type: 'tel' },
  { name: 'address', max: 200 },
];

export const LICENCE_LINES: Line<keyof Licences>[] = [
  { name: 'newsService', max: 80 },
  { name: 'icp', max: 80 },
  { name: 'policeRecord', max: 80 },
  { name: 'reportPhone', max: 60, type: 'tel' },
  { name: 'reportUrl', max: 500, type: 'url' },
];
