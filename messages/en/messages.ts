import articles from './articles.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import importing from './importing.json' with { type: 'json' };
import issues from './issues.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import reader from './reader.json' with { type: 'json' };
import refusals from './refusals.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import signIn from './signIn.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** One namespace for each room; a new one needs its file in every language. */
export const messages = {
  common,
  signIn,
  desk,
  people,
  sources,
  regions,
  settings,
  media,
  articles,
  editor,
  importing,
  issues,
  refusals,
  reader,
  events,
};
