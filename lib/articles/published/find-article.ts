import { db } from '../../platform/db/db.ts';
import { type ContentRow, revisionContent } from '../internal/revision-content.ts';
import type { PublishedArticle } from '../published-article.ts';
import { assemblePublished, type Referred } from './assemble-article.ts';

type Row = Omit<ContentRow, 'places' | 'topics'> & {
  publishedAt: Date;
  updatedAt: Date | null;
  topicIds: number[];
  source: Referred['source'];
  places: Referred['places'];
  topics: Referred['topics'];
  media: Referred['media'];
};

/** One query, because this is the page that is read most: what hangs on the revision comes as JSON. */
function findRow(id: number): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT article.published_at AS "publishedAt", article.updated_live_at AS "updatedAt",
      revision.kicker, revision.title, revision.subtitle, revision.summary, revision.body,
      revision.nature::text, revision.origin::text, revision.subject, revision.source_id AS "sourceId",
      revision.byline, revision.dateline, revision.responsible_editor AS "responsibleEditor",
      revision.original_title AS "originalTitle", revision.original_author AS "originalAuthor",
      revision.original_url AS "originalUrl", revision.first_publisher AS "firstPublisher",
      revision.original_published_at AS "originalPublishedAt",
      revision.cover_media_id AS "coverMediaId", revision.cover_alt AS "coverAlt",
      revision.cover_caption AS "coverCaption", revision.cover_credit AS "coverCredit",
      revision.cover_focal_x AS "coverFocalX", revision.cover_focal_y AS "coverFocalY",
      (SELECT coalesce(array_agg(topic_id ORDER BY topic_id), '{}') FROM revision_topic
       WHERE revision_id = revision.id) AS "topicIds",
      (SELECT json_build_object('id', used.id, 'name', used.name, 'slug', used.slug,
                                'homepage', used.homepage, 'attributionLine', used.attribution_line)
       FROM source JOIN source AS used ON used.id = coalesce(source.merged_into_id, source.id)
       WHERE source.id = revision.source_id) AS source,
      (SELECT coalesce(json_agg(json_build_object('code', region.code, 'name', region.name,
                                'shortName', region.short_name, 'path', region.path)
                       ORDER BY placed.position), '[]')
       FROM revision_place AS placed JOIN region ON region.code = placed.region_code
       WHERE placed.revision_id = revision.id) AS places,
      (SELECT coalesce(json_agg(json_build_object('id', topic.id, 'slug', topic.slug, 'title', topic.title)
                       ORDER BY topic.position, topic.id), '[]')
       FROM revision_topic JOIN topic ON topic.id = revision_topic.topic_id
       WHERE revision_topic.revision_id = revision.id AND topic.archived_at IS NULL) AS topics,
      (SELECT coalesce(json_agg(json_build_object('id', media.id, 'uploadHash', media.upload_hash,
                                'width', media.width, 'height', media.height, 'color', media.dominant_color)), '[]')
       FROM media WHERE media.id IN
         (SELECT media_id FROM revision_media WHERE revision_id = revision.id)) AS media
    FROM article
    JOIN edition ON edition.id = article.live_edition_id
    JOIN revision ON revision.id = edition.published_revision_id
    WHERE article.id = ${id} AND article.state = 'live'`;
}

/** What readers see of an article, by its live pointer; null unless it is live. */
export async function findPublished(id: number): Promise<PublishedArticle | null> {
  const [row] = await findRow(id);
  if (!row) return null;
  const { publishedAt, updatedAt, topicIds, source, places, topics, media, ...columns } = row;
  const content = revisionContent({
    ...columns,
    places: places.map((place) => ({ regionCode: place.code })),
    topics: topicIds.map((topicId) => ({ topicId })),
  });
  return assemblePublished(id, content, { source, places, topics, media }, { publishedAt, updatedAt });
}
