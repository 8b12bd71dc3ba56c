import type { Messages } from '#messages/load.ts';
import type { Locale } from './locale.ts';

// A key that no message has, or a language that is none, does not compile.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
