import type { Picture } from '../articles/card.ts';

export type TopicLink = { id: number; slug: string; title: string; summary: string };

export type Topic = TopicLink & { regionCode: string; cover: Picture | null };
