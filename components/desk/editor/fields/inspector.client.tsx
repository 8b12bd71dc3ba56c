'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NATURES, ORIGINS, SUBJECT_KEYS } from '#lib/articles/article.ts';
import { type ArticleContent, LIMITS, type Provenance } from '#lib/articles/content.ts';
import type { ReadinessIssue } from '#lib/articles/rules.ts';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { SourceChoice } from '#lib/sources/source.ts';
import { Checkbox } from '../../../ui/checkbox.client.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';
import { Select } from '../../../ui/select.tsx';
import { CoverField } from './cover-field.client.tsx';
import { PlaceField } from './place-field.client.tsx';
import { Readiness } from './readiness.client.tsx';
import { SourceField } from './source-field.client.tsx';

export type InspectorChoices = {
  source: SourceChoice | null;
  topics: { id: number; title: string }[];
};

type InspectorProps = {
  content: ArticleContent;
  issues: ReadinessIssue[];
  choices: InspectorChoices;
  placeNames: Map<string, FoundRegion>;
  disabled: boolean;
  onChange: (change: Partial<ArticleContent>) => void;
  onMeetPlaces: (regions: FoundRegion[]) => void;
};

/** Everything of an article that is not its text. */
export function Inspector(props: InspectorProps) {
  const { content, issues, choices, placeNames, disabled, onChange, onMeetPlaces } = props;
  const t = useTranslations('editor');
  const tSubject = useTranslations('articles.subject');
  const tNature = useTranslations('articles.nature');
  const errorOf = (field: string) =>
    issues.some((issue) => issue.field === field && issue.severity === 'block') ? t('needed') : undefined;
  const line = (name: 'byline' | 'dateline' | 'responsibleEditor', limit: number) => (
    <Field label={t(name)} error={errorOf(name)}>
      {(control) => (
        <Input
          {...control}
          name={name}
          value={content[name]}
          maxLength={limit}
          disabled={disabled}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const original = (name: 'title' | 'author' | 'url' | 'firstPublisher', limit: number) => (
    <Field label={t(`original.${name}`)} error={errorOf(`provenance.${name}`)}>
      {(control) => (
        <Input
          {...control}
          name={`original-${name}`}
          value={content.provenance[name]}
          maxLength={limit}
          disabled={disabled}
          inputMode={name === 'url' ? 'url' : undefined}
          onChange={(event) => provenance({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  function provenance(change: Partial<Provenance>): void {
    onChange({ provenance: { ...content.provenance, ...change } });
  }

  return (
    <div className="flex flex-col gap-6">
      <Readiness issues={issues} />
      <Group>
        <PlaceField
          codes={content.places}
          names={placeNames}
          disabled={disabled}
          error={errorOf('places')}
          onChange={(places) => onChange({ places })}
          onMeet={onMeetPlaces}
        />
        <Field label={t('subject')}>
          {(control) => (
            <Select
              {...control}
              value={content.subject ?? ''}
              disabled={disabled}
              onChange={(event) =>
                onChange({ subject: SUBJECT_KEYS.find((key) => key === event.target.value) ?? null })
              }
            >
              <option value="">{t('noSubject')}</option>
              {SUBJECT_KEYS.map((key) => (
                <option key={key} value={key}>
                  {tSubject(key)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('nature')} hint={t('natureHint')}>
          {(control) => (
            <Select
              {...control}
              value={content.nature}
              disabled={disabled}
              onChange={(event) =>
                onChange({ nature: NATURES.find((key) => key === event.target.value) ?? 'news' })
              }
            >
              {NATURES.map((key) => (
                <option key={key} value={key}>
                  {tNature(key)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </Group>
      <Group>
        <Field label={t('origin')}>
          {(control) => (
            <Select
              {...control}
              value={content.origin}
              disabled={disabled}
              onChange={(event) =>
                onChange({ origin: ORIGINS.find((key) => key === event.target.value) ?? 'own' })
              }
            >
              {ORIGINS.map((key) => (
                <option key={key} value={key}>
                  {t(`origins.${key}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <SourceField
          chosen={choices.source}
          disabled={disabled}
          error={errorOf('sourceId')}
          onChange={(sourceId) => onChange({ sourceId })}
        />
        {content.origin === 'reprint' && (
          <>
            {original('title', LIMITS.title)}
            {original('author', LIMITS.byline)}
            {original('url', LIMITS.url)}
            {original('firstPublisher', LIMITS.name)}
          </>
        )}
      </Group>
      <Group>
        {line('byline', LIMITS.byline)}
        {line('dateline', LIMITS.dateline)}
        {line('responsibleEditor', LIMITS.name)}
      </Group>
      <Group>
        <CoverField
          cover={content.cover}
          disabled={disabled}
          error={errorOf('cover')}
          onChange={(cover) => onChange({ cover })}
        />
      </Group>
      {choices.topics.length > 0 && (
        <fieldset className="flex flex-col gap-2 border-t border-rule pt-5" disabled={disabled}>
          <legend className="float-left mb-1 w-full text-sm font-medium">{t('topics')}</legend>
          {choices.topics.map(({ id, title }) => (
            <div key={id} className="flex items-center gap-2 text-sm">
              <Checkbox
                id={`topic-${id}`}
                checked={content.topicIds.includes(id)}
                onChange={(event) =>
                  onChange({
                    topicIds: event.target.checked
                      ? [...content.topicIds, id]
                      : content.topicIds.filter((other) => other !== id),
                  })
                }
              />
              <label htmlFor={`topic-${id}`}>{title}</label>
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Group({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-4 border-t border-rule pt-5">{children}</div>;
}
