'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { RegionPicker } from '#components/desk/region-picker.client.tsx';
import { LIMITS } from '#lib/articles/content.ts';
import type { Place, Reading } from '#lib/ingest/legacy-page/recovered-page.ts';
import { RecoveredField } from './recovered-field.client.tsx';
import { type ReviewProps, withEvidence } from './review-props.ts';

/** Where the article belongs. A place of somebody else's is said, and not taken. */
export function PlaceReview({ recovery, review, failure, onChange, onActive }: ReviewProps) {
  const t = useTranslations('importing');
  const { fieldError } = useFailureText();
  // Raised when the places are set from outside, where the picker keeps its own.
  const [generation, setGeneration] = useState(0);
  const { place } = recovery.page;
  const own = new Map(recovery.places.filter((one) => one.own).map((one) => [one.code, one]));
  const readings = place ? [place, ...place.alternatives] : [];
  const main = review.places[0]?.code;

  function pick(reading: Reading<Place>): void {
    const region = own.get(reading.value.code);
    if (!region) return;
    onChange((before) => ({
      places: [region, ...before.places.filter(({ code }) => code !== region.code)].slice(0, LIMITS.places),
      evidence: withEvidence(before, 'place', reading),
    }));
    setGeneration((before) => before + 1);
  }

  return (
    <RecoveredField
      field="place"
      found={place}
      evidence={review.evidence.place}
      error={fieldError(failure, 'places')}
      hint={place && !own.has(place.value.code) ? t('placeNotOwn', { place: place.value.name }) : undefined}
      alternatives={readings
        .filter(({ value }) => value.code !== main && own.has(value.code))
        .map((reading) => ({ label: reading.value.name, pick: () => pick(reading) }))}
      onActive={onActive}
    >
      {(control) => (
        <RegionPicker
          key={generation}
          name="places[]"
          initial={review.places}
          limit={LIMITS.places}
          own
          control={control}
          onChange={(places) => onChange(() => ({ places }))}
        />
      )}
    </RecoveredField>
  );
}
