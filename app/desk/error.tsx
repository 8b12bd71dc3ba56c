'use client';

export { PageError as default } from '#components/desk/page-error.client.tsx';
