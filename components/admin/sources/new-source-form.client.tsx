'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { SourceFields } from '#lib/sources/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { SaveBar } from '../forms/save-bar.client.tsx';
import { useUnsaved } from '../forms/use-unsaved.client.ts';
import { SHOWN_FIELDS, SourceFieldsets } from './source-fieldsets.client.tsx';

type Created = { sourceId: number };

type NewSourceFormProps = {
  region: FoundRegion | null;
  action: (before: ActionResult<Created> | null, form: FormData) => Promise<ActionResult<Created>>;
};

const EMPTY: SourceFields = {
  name: '',
  slug: '',
  kind: 'newspaper',
  regionCode: '',
  parentId: null,
  homepage: '',
  contact: '',
  attributionLine: '',
  trust: 0,
  notes: '',
  aliases: [],
  licences: [],
};

export function NewSourceForm({ region, action }: NewSourceFormProps) {
  const t = useTranslations('sources');
  const router = useRouter();
  const toast = useToast();
  const { unsaved, touch, settle, formProps } = useUnsaved();
  const { failure, pending, props } = useActionForm<Created>(async (before, form) => {
    const result = await action(before, form);
    if (result.ok) {
      settle();
      toast({ text: t('created', { name: String(form.get('name')) }) });
      router.push(`/admin/sources/${result.value.sourceId}`);
    }
    return result;
  });

  return (
    <form {...props} {...formProps}>
      <FormFailure failure={failure} fields={SHOWN_FIELDS} />
      <SourceFieldsets fields={EMPTY} region={region} parent={null} failure={failure} onChange={touch} />
      <SaveBar pending={pending} saved={false} unsaved={unsaved} />
    </form>
  );
}
