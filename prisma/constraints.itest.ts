import { beforeAll, describe, expect, it } from 'vitest';
import { db, type Tx } from '#lib/platform/db/db.ts';
import { anArticle, aPerson, aSource, havingPlaces } from '#lib/testing/builders.ts';

/** What the database itself refuses, whatever the code does. */

let articleId: number;
let otherId: number;
let draftId: number;
let personId: number;
let sourceId: number;
let otherSourceId: number;

beforeAll(async () => {
  await havingPlaces();
  const chief = await aPerson('chief', '全国');
  personId = chief.id;
  sourceId = await aSource();
  otherSourceId = await aSource();
  articleId = await anArticle('甲').publishedBy(chief);
  otherId = await anArticle('乙').publishedBy(chief);
  draftId = await anArticle('丙').draftedBy(chief);
});

/** Tries a statement and takes it back, so that no test sees another's. */
async function refusal(statement: string): Promise<string> {
  const takeBack = new Error('taken back');
  try {
    await db().$transaction(async (tx: Tx) => {
      await tx.$executeRawUnsafe(statement);
      throw takeBack;
    });
  } catch (error) {
    if (error === takeBack) return 'not refused';
    return error instanceof Error ? error.message : String(error);
  }
  return 'not refused';
}

const hash = 'a'.repeat(64);
const cases: [constraint: string, statement: () => string][] = [
  ['region_code_matches_level', () => `UPDATE region SET level = 'county' WHERE code = '6103'`],
  ['region_code_matches_level', () => `UPDATE region SET parent_code = '62' WHERE code = '6103'`],
  [
    'region_slug_is_plain',
    () => `UPDATE region SET slug = 'Bao Ji', path = 'shaanxi/Bao Ji' WHERE code = '6103'`,
  ],
  ['region_path_ends_in_slug', () => `UPDATE region SET path = 'shaanxi/xi' WHERE code = '6103'`],
  ['region_path_key', () => `UPDATE region SET slug = 'xian', path = 'shaanxi/xian' WHERE code = '6103'`],
  ['person_email_is_lower_case', () => `UPDATE person SET email = 'A@example.cn' WHERE id = ${personId}`],
  ['person_name_is_given', () => `UPDATE person SET name = ' ' WHERE id = ${personId}`],
  ['person_locale_is_known', () => `UPDATE person SET locale = 'fr' WHERE id = ${personId}`],
  ['person_invitation_is_whole', () => `UPDATE person SET invite_token_hash = 'x' WHERE id = ${personId}`],
  ['article_state_matches_pointers', () => `UPDATE article SET state = 'draft' WHERE id = ${articleId}`],
  [
    'article_state_matches_pointers',
    () => `UPDATE article SET live_edition_id = NULL WHERE id = ${articleId}`,
  ],
  [
    'article_live_edition_is_its_own',
    () =>
      `UPDATE article SET live_edition_id = (SELECT max(id) FROM edition WHERE article_id = ${draftId}) WHERE id = ${articleId}`,
  ],
  [
    'article_work_edition_is_its_own',
    () =>
      `UPDATE article SET work_edition_id = (SELECT min(id) FROM edition WHERE article_id = ${otherId}) WHERE id = ${articleId}`,
  ],
  [
    'article_editions_differ',
    () => `UPDATE article SET work_edition_id = live_edition_id WHERE id = ${articleId}`,
  ],
  ['article_live_is_dated', () => `UPDATE article SET published_at = NULL WHERE id = ${articleId}`],
  [
    'article_withdrawn_is_dated',
    () => `UPDATE article SET state = 'withdrawn', live_edition_id = NULL WHERE id = ${articleId}`,
  ],
  [
    'article_live_is_not_trashed',
    () => `UPDATE article SET trashed_at = now(), trashed_by_id = ${personId} WHERE id = ${articleId}`,
  ],
  ['article_trash_names_a_person', () => `UPDATE article SET trashed_at = now() WHERE id = ${draftId}`],
  [
    'edition_head_is_its_own',
    () =>
      `WITH other AS (${revision({})} RETURNING id)
      UPDATE edition SET head_revision_id = (SELECT id FROM other) WHERE article_id = ${draftId}`,
  ],
  ['edition_number_is_positive', () => `UPDATE edition SET number = 0 WHERE article_id = ${draftId}`],
  [
    'edition_published_is_whole',
    () => `UPDATE edition SET state = 'published' WHERE article_id = ${draftId}`,
  ],
  [
    'edition_published_is_whole',
    () => `UPDATE edition SET published_at = NULL WHERE article_id = ${articleId}`,
  ],
  [
    'edition_scheduled_is_whole',
    () => `UPDATE edition SET state = 'scheduled' WHERE article_id = ${draftId}`,
  ],
  [
    'edition_scheduled_is_whole',
    () => `UPDATE edition SET scheduled_at = now() WHERE article_id = ${draftId}`,
  ],
  ['working_copy_is_an_object', () => `UPDATE working_copy SET content = '[]'`],
  ['working_copy_version_is_positive', () => `UPDATE working_copy SET version = 0`],
  [
    'a row of revision is written once',
    () => `UPDATE revision SET title = '改' WHERE article_id = ${articleId}`,
  ],
  ['a row of revision is written once', () => `DELETE FROM revision WHERE article_id = ${articleId}`],
  ['a row of revision_place is written once', () => `UPDATE revision_place SET region_code = '61'`],
  ['a row of event is written once', () => `UPDATE event SET kind = 'other'`],
  ['a row of event is written once', () => `DELETE FROM event`],
  ['event_kind_is_a_verb', () => `INSERT INTO event (at, kind) VALUES (now(), 'Not A Verb')`],
  ['revision_hash_is_sha256', () => revision({ content_hash: `'${'z'.repeat(64)}'` })],
  ['revision_body_is_a_document', () => revision({ body: `'{"type":"paragraph"}'` })],
  ['revision_number_is_positive', () => revision({ number: '0' })],
  ['revision_count_is_not_negative', () => revision({ character_count: '-1' })],
  ['revision_focal_point_is_inside', () => revision({ cover_focal_x: '1.5' })],
  ['revision_edition_is_the_articles', () => revision({ article_id: String(otherId) })],
  [
    'revision_place_position_is_not_negative',
    () => `INSERT INTO revision_place SELECT max(id), '62', -1 FROM revision`,
  ],
  [
    'mask_span_is_not_empty',
    () =>
      `INSERT INTO mask_span (revision_id, field, start, "end", rule) SELECT max(id), 'body', 3, 3, 'x' FROM revision`,
  ],
  [
    'mask_span_field_is_known',
    () =>
      `INSERT INTO mask_span (revision_id, field, start, "end", rule) SELECT max(id), 'byline', 0, 1, 'x' FROM revision`,
  ],
  [
    'mask_span_decision_is_known',
    () =>
      `INSERT INTO mask_span (revision_id, field, start, "end", rule, decision) SELECT max(id), 'body', 0, 1, 'x', 'maybe' FROM revision`,
  ],
  [
    'edit_lock_ends_after_it_begins',
    () =>
      `INSERT INTO edit_lock SELECT id, ${personId}, 'tab', now(), now() FROM edition WHERE article_id = ${draftId}`,
  ],
  ['source_slug_is_plain', () => `UPDATE source SET slug = 'A B' WHERE id = ${sourceId}`],
  ['source_name_is_given', () => `UPDATE source SET name = '' WHERE id = ${sourceId}`],
  ['source_trust_is_known', () => `UPDATE source SET trust = 4 WHERE id = ${sourceId}`],
  ['source_is_not_its_own_parent', () => `UPDATE source SET parent_id = id WHERE id = ${sourceId}`],
  [
    'source_is_not_merged_into_itself',
    () => `UPDATE source SET merged_into_id = id, archived_at = now() WHERE id = ${sourceId}`,
  ],
  [
    'source_merged_is_archived',
    () => `UPDATE source SET merged_into_id = ${otherSourceId} WHERE id = ${sourceId}`,
  ],
  [
    'source_licence_ends_after_it_begins',
    () =>
      `INSERT INTO source_licence (source_id, scope, valid_from, valid_to) VALUES (${sourceId}, 'text', '2026-02-01', '2026-01-01')`,
  ],
  [
    'source_licence_does_not_overlap',
    () => `INSERT INTO source_licence (source_id, scope, valid_from, valid_to) VALUES
      (${sourceId}, 'text', '2026-01-01', NULL), (${sourceId}, 'text', '2027-01-01', '2027-12-31')`,
  ],
  ['media_hash_is_sha256', () => media({ upload_hash: `'${'z'.repeat(64)}'` })],
  ['media_has_a_size', () => media({ width: '0' })],
  ['media_colour_is_hexadecimal', () => media({ dominant_color: `'#GGGGGG'` })],
  ['media_focal_point_is_inside', () => media({ focal_y: '-0.1' })],
  [
    'media_variant_has_a_size',
    () =>
      `WITH one AS (${media({})} RETURNING id) INSERT INTO media_variant (media_id, width, format, height, bytes) SELECT id, 0, 'webp', 1, 1 FROM one`,
  ],
  ['topic_slug_is_plain', () => `INSERT INTO topic (slug, title) VALUES ('不行', '题')`],
  [
    'slot_position_is_not_negative',
    () =>
      `INSERT INTO slot (region_code, block, position, article_id, pinned_by_id, pinned_at) VALUES ('61', 'lead', -1, ${articleId}, ${personId}, now())`,
  ],
  [
    'slot_ends_after_it_begins',
    () =>
      `INSERT INTO slot (region_code, block, position, article_id, pinned_by_id, pinned_at, expires_at) VALUES ('61', 'lead', 0, ${articleId}, ${personId}, now(), now())`,
  ],
  [
    'redirect_status_is_known',
    () => `INSERT INTO redirect (from_path, to_path, status) VALUES ('/a', '/b', 200)`,
  ],
  ['redirect_leads_elsewhere', () => `INSERT INTO redirect (from_path, to_path) VALUES ('/a', '/a')`],
  ['setting_is_an_object', () => `INSERT INTO setting (key, value, updated_at) VALUES ('x', '[]', now())`],
];

/** A revision of the live article that is right in everything but `wrong`. */
function revision(wrong: Record<string, string>): string {
  const columns: Record<string, string> = {
    article_id: String(articleId),
    edition_id: `(SELECT live_edition_id FROM article WHERE id = ${articleId})`,
    number: '99',
    moment: `'left'`,
    created_by_id: String(personId),
    created_at: 'now()',
    content_hash: `'${hash}'`,
    title: `'题'`,
    body: `'{"type":"doc","content":[]}'`,
    body_html: `''`,
    body_text: `''`,
    character_count: '0',
    nature: `'news'`,
    origin: `'own'`,
    ...wrong,
  };
  return `INSERT INTO revision (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
}

/** A picture that is right in everything but `wrong`. */
function media(wrong: Record<string, string>): string {
  const columns: Record<string, string> = {
    upload_hash: `'${hash}'`,
    filename: `'a.jpg'`,
    width: '10',
    height: '10',
    bytes: '10',
    dominant_color: `'#ffffff'`,
    region_code: `'00'`,
    uploaded_by_id: String(personId),
    uploaded_at: 'now()',
    ...wrong,
  };
  return `INSERT INTO media (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
}

describe('the database refuses', () => {
  it.each(cases)('%s', async (constraint, statement) => {
    expect(await refusal(statement())).toContain(constraint);
  });

  it('nothing that is right', async () => {
    expect(await refusal(revision({}))).toBe('not refused');
    expect(await refusal(media({}))).toBe('not refused');
  });

  it('everything that a constraint of the migrations names, and each has a case here', async () => {
    const rows = await db().$queryRaw<{ name: string }[]>`
      SELECT conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x')`;
    const covered = cases.map(([name]) => name);
    expect(rows.map((row) => row.name).filter((name) => !covered.includes(name))).toEqual([]);
  });
});
