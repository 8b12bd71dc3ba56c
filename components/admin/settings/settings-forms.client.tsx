'use client';

import { useState } from 'react';
import type { Licences, Site } from '#lib/settings/settings.ts';
import type { KeptAction } from '../forms/use-kept-form.client.ts';
import { FooterPreview, type FooterWords } from './footer-preview.tsx';
import { SettingsForm } from './settings-form.client.tsx';
import { LICENCE_LINES, SITE_LINES } from './settings-lines.ts';

type Group<T> = { version: number; value: T; lastChangedBy: string | null };

type SettingsFormsProps = {
  site: Group<Site>;
  licences: Group<Licences>;
  actions: { site: KeptAction; licences: KeptAction };
  /** The words of the readers' footer, in the readers' language. */
  words: FooterWords;
};

/** The two groups of settings, each saved by itself, beside the footer that they make up. */
export function SettingsForms({ site, licences, actions, words }: SettingsFormsProps) {
  const [typedSite, setTypedSite] = useState(site.value);
  const [typedLicences, setTypedLicences] = useState(licences.value);
  return (
    <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <SettingsForm
          group="site"
          lines={SITE_LINES}
          {...site}
          action={actions.site}
          onType={(values) => setTypedSite((before) => ({ ...before, ...values }))}
        />
        <SettingsForm
          group="licences"
          lines={LICENCE_LINES}
          {...licences}
          action={actions.licences}
          onType={(values) => setTypedLicences((before) => ({ ...before, ...values }))}
        />
      </div>
      <aside className="max-xl:border-t max-xl:border-rule max-xl:py-6">
        <FooterPreview site={typedSite} licences={typedLicences} words={words} />
      </aside>
    </div>
  );
}
