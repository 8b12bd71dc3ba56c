import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsForms } from '#components/admin/settings/settings-forms.client.tsx';
import { SettingsHistory } from '#components/admin/settings/settings-history.tsx';
import { DeskPage, DeskSection } from '#components/desk/page.tsx';
import { listEventsAbout } from '#lib/events/queries.ts';
import { findSettings } from '#lib/settings/queries.ts';
import { requireActor } from '#lib/web/actor.ts';
import { DEFAULT_LOCALE } from '#lib/web/i18n/locale.ts';
import { found } from '#lib/web/page.ts';
import { changeLicencesAction, changeSiteAction } from './actions.ts';

const ACTIONS = { site: changeSiteAction, licences: changeLicencesAction };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings');
  return { title: t('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor();
  const { site, licences } = await found(findSettings(actor));
  const [t, foot, ofSite, ofLicences] = await Promise.all([
    getTranslations('settings'),
    // Readers' pages are Chinese, whatever the language of the desk.
    getTranslations({ locale: DEFAULT_LOCALE, namespace: 'reader.foot' }),
    listEventsAbout(actor, 'settings:site'),
    listEventsAbout(actor, 'settings:licences'),
  ]);
  const words = {
    operator: foot('operator'),
    responsibleEditor: foot('responsibleEditor'),
    address: foot('address'),
    phone: foot('phone'),
    report: foot('report'),
    reportOnline: foot('reportOnline'),
  };
  return (
    <DeskPage title={t('title')}>
      <SettingsForms
        site={{ ...site, lastChangedBy: ofSite[0]?.actor ?? null }}
        licences={{ ...licences, lastChangedBy: ofLicences[0]?.actor ?? null }}
        actions={ACTIONS}
        words={words}
      />
      <DeskSection title={t('history')}>
        <SettingsHistory events={[...ofSite, ...ofLicences]} />
      </DeskSection>
    </DeskPage>
  );
}
