'use client';

import { Banner } from '#components/ui/banner.tsx';
import type { ActionFailure } from '#lib/web/action-result.ts';
import { useFailureText } from './failure-text.client.ts';

/** Above a form: why it was not done, save what stands beside one of its `fields`. */
export function FormFailure({
  failure,
  fields,
}: {
  failure: ActionFailure | null;
  fields: readonly string[];
}) {
  const { general } = useFailureText();
  const said = [...new Set(failure ? general(failure, fields) : [])];
  if (said.length === 0) return null;
  return (
    <Banner tone="bad">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  );
}
