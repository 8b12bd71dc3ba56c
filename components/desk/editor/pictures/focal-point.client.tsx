'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, PointerEvent } from 'react';
import { type Media, variantPath } from '#lib/media/media.ts';

type FocalPointProps = {
  media: Pick<Media, 'uploadHash' | 'widths' | 'width' | 'height' | 'alt' | 'dominantColor'>;
  /** From the left and from the top, 0 to 1. */
  x: number;
  y: number;
  disabled?: boolean;
  onMove: (x: number, y: number) => void;
};

/** No taller than this, so that a tall picture and what is said of it stand on one screen. */
const HEIGHT_REM = 32;
const STEP = 0.02;
const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const within = (share: number) => Math.min(1, Math.max(0, Math.round(share * 100) / 100));

/** A picture with the point that stays in sight when it is cropped; moved by pointer or by arrow keys. */
export function FocalPoint({ media, x, y, disabled = false, onMove }: FocalPointProps) {
  const t = useTranslations('editor');
  const width = media.widths.find((candidate) => candidate >= 960) ?? media.widths.at(-1) ?? media.width;

  function point(event: PointerEvent<HTMLButtonElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    // A picture that could not be drawn has no inside to point at.
    if (box.width === 0 || box.height === 0) return;
    onMove(within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height));
  }
  function step(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    onMove(within(x + by[0]), within(y + by[1]));
  }

  return (
    <button
      type="button"
      className="relative mx-auto block cursor-crosshair disabled:cursor-default"
      style={{ width: `min(100%, ${(HEIGHT_REM * media.width) / media.height}rem, ${media.width}px)` }}
      disabled={disabled}
      aria-label={t('focalPoint', { x: Math.round(x * 100), y: Math.round(y * 100) })}
      title={t('focalPointHint')}
      onPointerDown={point}
      onKeyDown={step}
    >
      <img
        src={variantPath(media.uploadHash, width, 'webp')}
        alt={media.alt}
        width={media.width}
        height={media.height}
        style={{ backgroundColor: media.dominantColor, aspectRatio: `${media.width} / ${media.height}` }}
        className="h-auto w-full"
        draggable={false}
      />
      <span
        aria-hidden
        className="absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-paper shadow-float"
        style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      />
    </button>
  );
}
