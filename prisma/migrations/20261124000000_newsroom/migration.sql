-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "article_state" AS ENUM ('draft', 'live', 'withdrawn', 'retracted');

-- CreateEnum
CREATE TYPE "edition_state" AS ENUM ('drafting', 'submitted', 'scheduled', 'published', 'superseded', 'discarded');

-- CreateEnum
CREATE TYPE "revision_moment" AS ENUM ('created', 'imported', 'submitted', 'published', 'scheduled', 'handed_over', 'restored', 'left', 'interval');

-- CreateEnum
CREATE TYPE "nature" AS ENUM ('news', 'feature', 'opinion', 'promotion', 'advertisement');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('own', 'reprint');

-- CreateEnum
CREATE TYPE "desk_status" AS ENUM ('draft', 'submitted', 'scheduled', 'live', 'live_editing', 'withdrawn', 'retracted', 'trashed');

-- CreateEnum
CREATE TYPE "media_role" AS ENUM ('cover', 'figure');

-- CreateEnum
CREATE TYPE "media_format" AS ENUM ('avif', 'webp', 'jpeg');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reporter', 'editor', 'proofreader', 'reviewer', 'chief', 'admin');

-- CreateEnum
CREATE TYPE "region_level" AS ENUM ('country', 'province', 'city', 'county');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('newspaper', 'agency', 'broadcaster', 'government', 'portal', 'enterprise', 'own');

-- CreateEnum
CREATE TYPE "licence_scope" AS ENUM ('text', 'pictures', 'all');

-- CreateTable
CREATE TABLE "article" (
    "id" SERIAL NOT NULL,
    "state" "article_state" NOT NULL DEFAULT 'draft',
    "live_edition_id" INTEGER,
    "work_edition_id" INTEGER,
    "first_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "updated_live_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "trashed_at" TIMESTAMPTZ(3),
    "trashed_by_id" INTEGER,
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "desk_title" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "edition_state" NOT NULL DEFAULT 'drafting',
    "head_revision_id" INTEGER,
    "published_revision_id" INTEGER,
    "scheduled_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copy" (
    "edition_id" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" INTEGER NOT NULL,
    "cut_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "edition_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "moment" "revision_moment" NOT NULL,
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "kicker" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "subtitle" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "body_html" TEXT NOT NULL,
    "body_text" TEXT NOT NULL,
    "character_count" INTEGER NOT NULL,
    "nature" "nature" NOT NULL,
    "origin" "origin" NOT NULL,
    "subject" TEXT,
    "source_id" INTEGER,
    "byline" TEXT NOT NULL DEFAULT '',
    "dateline" TEXT NOT NULL DEFAULT '',
    "responsible_editor" TEXT NOT NULL DEFAULT '',
    "original_title" TEXT NOT NULL DEFAULT '',
    "original_author" TEXT NOT NULL DEFAULT '',
    "original_url" TEXT NOT NULL DEFAULT '',
    "first_publisher" TEXT NOT NULL DEFAULT '',
    "original_published_at" TIMESTAMPTZ(3),
    "cover_media_id" INTEGER,
    "cover_alt" TEXT NOT NULL DEFAULT '',
    "cover_caption" TEXT NOT NULL DEFAULT '',
    "cover_credit" TEXT NOT NULL DEFAULT '',
    "cover_focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "cover_focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_place" (
    "revision_id" INTEGER NOT NULL,
    "region_code" VARCHAR(6) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "revision_place_pkey" PRIMARY KEY ("revision_id","region_code")
);

-- CreateTable
CREATE TABLE "revision_topic" (
    "revision_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,

    CONSTRAINT "revision_topic_pkey" PRIMARY KEY ("revision_id","topic_id")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" INTEGER NOT NULL,
    "media_id" INTEGER NOT NULL,
    "role" "media_role" NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","media_id","role")
);

-- CreateTable
CREATE TABLE "mask_span" (
    "id" SERIAL NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "decision" TEXT NOT NULL DEFAULT 'mask',

    CONSTRAINT "mask_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit_lock" (
    "edition_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "tab" TEXT NOT NULL,
    "acquired_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edit_lock_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" INTEGER,
    "article_id" INTEGER,
    "edition_id" INTEGER,
    "revision_id" INTEGER,
    "subject" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region_listing" (
    "region_code" VARCHAR(6) NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "subject" TEXT,
    "nature" "nature" NOT NULL,
    "source_id" INTEGER,
    "with_picture" BOOLEAN NOT NULL,
    "county_life" BOOLEAN NOT NULL,

    CONSTRAINT "region_listing_pkey" PRIMARY KEY ("region_code","article_id")
);

-- CreateTable
CREATE TABLE "topic_listing" (
    "topic_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "topic_listing_pkey" PRIMARY KEY ("topic_id","article_id")
);

-- CreateTable
CREATE TABLE "desk_listing" (
    "region_code" VARCHAR(6) NOT NULL,
    "article_id" INTEGER NOT NULL,
    "status" "desk_status" NOT NULL,
    "activity_at" TIMESTAMPTZ(3) NOT NULL,
    "source_id" INTEGER,
    "created_by_id" INTEGER NOT NULL,

    CONSTRAINT "desk_listing_pkey" PRIMARY KEY ("region_code","article_id")
);

-- CreateTable
CREATE TABLE "article_term" (
    "article_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_term_pkey" PRIMARY KEY ("article_id","term")
);

-- CreateTable
CREATE TABLE "related_article" (
    "article_id" INTEGER NOT NULL,
    "related_id" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "related_article_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "search_document" (
    "article_id" INTEGER NOT NULL,
    "words" tsvector NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" SERIAL NOT NULL,
    "upload_hash" CHAR(64) NOT NULL,
    "filename" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "dominant_color" CHAR(7) NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "rights_holder" TEXT NOT NULL DEFAULT '',
    "rights_note" TEXT NOT NULL DEFAULT '',
    "rights_until" DATE,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "region_code" VARCHAR(6) NOT NULL,
    "uploaded_by_id" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_variant" (
    "media_id" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "format" "media_format" NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "media_variant_pkey" PRIMARY KEY ("media_id","width","format")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "invite_token_hash" TEXT,
    "invite_expires_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_scope" (
    "person_id" INTEGER NOT NULL,
    "region_code" VARCHAR(6) NOT NULL,

    CONSTRAINT "person_scope_pkey" PRIMARY KEY ("person_id","region_code")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "cover_media_id" INTEGER,
    "region_code" VARCHAR(6) NOT NULL DEFAULT '00',
    "position" INTEGER NOT NULL DEFAULT 1000,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot" (
    "id" SERIAL NOT NULL,
    "region_code" VARCHAR(6) NOT NULL,
    "block" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "pinned_by_id" INTEGER NOT NULL,
    "pinned_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirect" (
    "id" SERIAL NOT NULL,
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL,
    "status" INTEGER NOT NULL DEFAULT 301,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" INTEGER,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "region" (
    "code" VARCHAR(6) NOT NULL,
    "level" "region_level" NOT NULL,
    "parent_code" VARCHAR(6),
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1000,
    "visible" BOOLEAN NOT NULL DEFAULT true,
    "slogan" TEXT,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "region_code" VARCHAR(6) NOT NULL,
    "parent_id" INTEGER,
    "homepage" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "attribution_line" TEXT NOT NULL DEFAULT '',
    "trust" INTEGER NOT NULL DEFAULT 0,
    "notes" TEXT NOT NULL DEFAULT '',
    "archived_at" TIMESTAMPTZ(3),
    "merged_into_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_alias" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,

    CONSTRAINT "source_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_licence" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "scope" "licence_scope" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "reference" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "source_licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_list_edition" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "activated_at" TIMESTAMPTZ(3),
    "activated_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_list_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_list_entry" (
    "edition_id" INTEGER NOT NULL,
    "folded_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source_id" INTEGER,

    CONSTRAINT "source_list_entry_pkey" PRIMARY KEY ("edition_id","folded_name")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_live_edition_id_key" ON "article"("live_edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_work_edition_id_key" ON "article"("work_edition_id");

-- CreateIndex
CREATE INDEX "article_created_by_id_id_idx" ON "article"("created_by_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "edition_head_revision_id_key" ON "edition"("head_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_published_revision_id_key" ON "edition"("published_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_article_id_number_key" ON "edition"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_id_article_id_key" ON "edition"("id", "article_id");

-- CreateIndex
CREATE INDEX "revision_article_id_id_idx" ON "revision"("article_id", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_cover_media_id_idx" ON "revision"("cover_media_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_edition_id_number_key" ON "revision"("edition_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revision_id_edition_id_key" ON "revision"("id", "edition_id");

-- CreateIndex
CREATE INDEX "revision_place_region_code_idx" ON "revision_place"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "revision_place_revision_id_position_key" ON "revision_place"("revision_id", "position");

-- CreateIndex
CREATE INDEX "revision_topic_topic_id_idx" ON "revision_topic"("topic_id");

-- CreateIndex
CREATE INDEX "revision_media_media_id_revision_id_idx" ON "revision_media"("media_id", "revision_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "mask_span_revision_id_field_start_key" ON "mask_span"("revision_id", "field", "start");

-- CreateIndex
CREATE INDEX "event_article_id_id_idx" ON "event"("article_id", "id");

-- CreateIndex
CREATE INDEX "event_subject_id_idx" ON "event"("subject", "id");

-- CreateIndex
CREATE INDEX "region_listing_keyset" ON "region_listing"("region_code", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "region_listing_subject_keyset" ON "region_listing"("region_code", "subject", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "region_listing_article_id_idx" ON "region_listing"("article_id");

-- CreateIndex
CREATE INDEX "region_listing_revision_id_idx" ON "region_listing"("revision_id");

-- CreateIndex
CREATE INDEX "topic_listing_keyset" ON "topic_listing"("topic_id", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "topic_listing_article_id_idx" ON "topic_listing"("article_id");

-- CreateIndex
CREATE INDEX "desk_listing_keyset" ON "desk_listing"("region_code", "activity_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_listing_status_keyset" ON "desk_listing"("region_code", "status", "activity_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_listing_source_keyset" ON "desk_listing"("region_code", "source_id", "activity_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_listing_person_keyset" ON "desk_listing"("region_code", "created_by_id", "activity_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "desk_listing_article_id_idx" ON "desk_listing"("article_id");

-- CreateIndex
CREATE INDEX "article_term_recent" ON "article_term"("term", "published_at" DESC);

-- CreateIndex
CREATE INDEX "related_article_article_id_score_idx" ON "related_article"("article_id", "score" DESC);

-- CreateIndex
CREATE INDEX "related_article_related_id_idx" ON "related_article"("related_id");

-- CreateIndex
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "media_upload_hash_key" ON "media"("upload_hash");

-- CreateIndex
CREATE INDEX "media_keyset" ON "media"("uploaded_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_invite_token_hash_key" ON "person"("invite_token_hash");

-- CreateIndex
CREATE INDEX "person_name_id_idx" ON "person"("name", "id");

-- CreateIndex
CREATE INDEX "person_scope_region_code_idx" ON "person_scope"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "slot_article_id_idx" ON "slot"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "slot_region_code_block_position_key" ON "slot"("region_code", "block", "position");

-- CreateIndex
CREATE UNIQUE INDEX "slot_region_code_block_article_id_key" ON "slot"("region_code", "block", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirect_from_path_key" ON "redirect"("from_path");

-- CreateIndex
CREATE UNIQUE INDEX "region_path_key" ON "region"("path");

-- CreateIndex
CREATE INDEX "region_parent_code_position_code_idx" ON "region"("parent_code", "position", "code");

-- CreateIndex
CREATE UNIQUE INDEX "region_parent_code_slug_key" ON "region"("parent_code", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_folded_name_key" ON "source"("folded_name");

-- CreateIndex
CREATE INDEX "source_name_id_idx" ON "source"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "source_alias_folded_name_key" ON "source_alias"("folded_name");

-- CreateIndex
CREATE INDEX "source_alias_source_id_idx" ON "source_alias"("source_id");

-- CreateIndex
CREATE INDEX "source_licence_source_id_idx" ON "source_licence"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_list_edition_effective_from_key" ON "source_list_edition"("effective_from");

-- CreateIndex
CREATE INDEX "source_list_entry_source_id_idx" ON "source_list_entry"("source_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_live_edition_id_fkey" FOREIGN KEY ("live_edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_work_edition_id_fkey" FOREIGN KEY ("work_edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_trashed_by_id_fkey" FOREIGN KEY ("trashed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_head_revision_id_fkey" FOREIGN KEY ("head_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_cover_media_id_fkey" FOREIGN KEY ("cover_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_place" ADD CONSTRAINT "revision_place_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_place" ADD CONSTRAINT "revision_place_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_topic" ADD CONSTRAINT "revision_topic_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_topic" ADD CONSTRAINT "revision_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mask_span" ADD CONSTRAINT "mask_span_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_lock" ADD CONSTRAINT "edit_lock_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_lock" ADD CONSTRAINT "edit_lock_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_listing" ADD CONSTRAINT "region_listing_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_listing" ADD CONSTRAINT "region_listing_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_listing" ADD CONSTRAINT "region_listing_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_listing" ADD CONSTRAINT "region_listing_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_listing" ADD CONSTRAINT "topic_listing_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_listing" ADD CONSTRAINT "topic_listing_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_listing" ADD CONSTRAINT "desk_listing_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_listing" ADD CONSTRAINT "desk_listing_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_listing" ADD CONSTRAINT "desk_listing_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_listing" ADD CONSTRAINT "desk_listing_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_term" ADD CONSTRAINT "article_term_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_article" ADD CONSTRAINT "related_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_article" ADD CONSTRAINT "related_article_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_variant" ADD CONSTRAINT "media_variant_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_scope" ADD CONSTRAINT "person_scope_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_scope" ADD CONSTRAINT "person_scope_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_cover_media_id_fkey" FOREIGN KEY ("cover_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_pinned_by_id_fkey" FOREIGN KEY ("pinned_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_licence" ADD CONSTRAINT "source_licence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_list_edition" ADD CONSTRAINT "source_list_edition_activated_by_id_fkey" FOREIGN KEY ("activated_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_list_entry" ADD CONSTRAINT "source_list_entry_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "source_list_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_list_entry" ADD CONSTRAINT "source_list_entry_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the code believes, said by the database. Each has a test in prisma/constraints.itest.ts.

-- Regions: codes nest, and a level is told by the length of its code.
ALTER TABLE "region"
  ADD CONSTRAINT "region_code_matches_level" CHECK (
    ("level" = 'country' AND "code" = '00' AND "parent_code" IS NULL AND "path" = '') OR
    ("level" = 'province' AND "code" ~ '^[1-9][0-9]$' AND "parent_code" = '00') OR
    ("level" = 'city' AND "code" ~ '^[1-9][0-9]{3}$' AND "parent_code" = left("code", 2)) OR
    ("level" = 'county' AND "code" ~ '^[1-9][0-9]{5}$' AND "parent_code" IN (left("code", 4), left("code", 2)))
  ),
  ADD CONSTRAINT "region_slug_is_plain" CHECK (("code" = '00' AND "slug" = '') OR "slug" ~ '^[a-z][a-z0-9-]*$'),
  ADD CONSTRAINT "region_path_ends_in_slug" CHECK ("path" = "slug" OR right("path", length("slug") + 1) = '/' || "slug");

-- People.
ALTER TABLE "person"
  ADD CONSTRAINT "person_email_is_lower_case" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "person_name_is_given" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "person_locale_is_known" CHECK ("locale" IN ('zh-CN', 'en')),
  ADD CONSTRAINT "person_invitation_is_whole" CHECK (("invite_token_hash" IS NULL) = ("invite_expires_at" IS NULL));

-- An article's pointers stay within the article, and its state says what they are.
ALTER TABLE "article"
  ADD CONSTRAINT "article_live_edition_is_its_own" FOREIGN KEY ("live_edition_id", "id") REFERENCES "edition" ("id", "article_id"),
  ADD CONSTRAINT "article_work_edition_is_its_own" FOREIGN KEY ("work_edition_id", "id") REFERENCES "edition" ("id", "article_id"),
  ADD CONSTRAINT "article_state_matches_pointers" CHECK (("state" = 'live') = ("live_edition_id" IS NOT NULL)),
  ADD CONSTRAINT "article_live_is_dated" CHECK ("state" <> 'live' OR ("published_at" IS NOT NULL AND "first_published_at" IS NOT NULL)),
  ADD CONSTRAINT "article_withdrawn_is_dated" CHECK ("state" <> 'withdrawn' OR "withdrawn_at" IS NOT NULL),
  ADD CONSTRAINT "article_live_is_not_trashed" CHECK ("trashed_at" IS NULL OR "state" <> 'live'),
  ADD CONSTRAINT "article_trash_names_a_person" CHECK (("trashed_at" IS NULL) = ("trashed_by_id" IS NULL)),
  ADD CONSTRAINT "article_editions_differ" CHECK ("live_edition_id" <> "work_edition_id");

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_head_is_its_own" FOREIGN KEY ("head_revision_id", "id") REFERENCES "revision" ("id", "edition_id"),
  ADD CONSTRAINT "edition_published_is_its_own" FOREIGN KEY ("published_revision_id", "id") REFERENCES "revision" ("id", "edition_id"),
  ADD CONSTRAINT "edition_number_is_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "edition_published_is_whole" CHECK (
    ("state" IN ('published', 'superseded')) = ("published_revision_id" IS NOT NULL) AND
    ("published_revision_id" IS NULL) = ("published_at" IS NULL)
  ),
  ADD CONSTRAINT "edition_scheduled_is_whole" CHECK (
    ("state" = 'scheduled') = ("scheduled_at" IS NOT NULL) AND ("state" <> 'scheduled' OR "head_revision_id" IS NOT NULL)
  );

ALTER TABLE "working_copy"
  ADD CONSTRAINT "working_copy_is_an_object" CHECK (jsonb_typeof("content") = 'object'),
  ADD CONSTRAINT "working_copy_version_is_positive" CHECK ("version" > 0);

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_edition_is_the_articles" FOREIGN KEY ("edition_id", "article_id") REFERENCES "edition" ("id", "article_id"),
  ADD CONSTRAINT "revision_hash_is_sha256" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "revision_body_is_a_document" CHECK (jsonb_typeof("body") = 'object' AND "body" ->> 'type' = 'doc'),
  ADD CONSTRAINT "revision_number_is_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "revision_count_is_not_negative" CHECK ("character_count" >= 0),
  ADD CONSTRAINT "revision_focal_point_is_inside" CHECK ("cover_focal_x" BETWEEN 0 AND 1 AND "cover_focal_y" BETWEEN 0 AND 1);

ALTER TABLE "revision_place" ADD CONSTRAINT "revision_place_position_is_not_negative" CHECK ("position" >= 0);

ALTER TABLE "mask_span"
  ADD CONSTRAINT "mask_span_is_not_empty" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "mask_span_field_is_known" CHECK ("field" IN ('kicker', 'title', 'subtitle', 'summary', 'body')),
  ADD CONSTRAINT "mask_span_decision_is_known" CHECK ("decision" IN ('mask', 'keep'));

ALTER TABLE "edit_lock" ADD CONSTRAINT "edit_lock_ends_after_it_begins" CHECK ("expires_at" > "acquired_at");

ALTER TABLE "event" ADD CONSTRAINT "event_kind_is_a_verb" CHECK ("kind" ~ '^[a-z]+(-[a-z]+)*$');

-- Sources.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "source"
  ADD CONSTRAINT "source_slug_is_plain" CHECK ("slug" ~ '^[a-z0-9][a-z0-9-]*$'),
  ADD CONSTRAINT "source_name_is_given" CHECK (btrim("name") <> '' AND btrim("folded_name") <> ''),
  ADD CONSTRAINT "source_trust_is_known" CHECK ("trust" BETWEEN 0 AND 3),
  ADD CONSTRAINT "source_is_not_its_own_parent" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "source_is_not_merged_into_itself" CHECK ("merged_into_id" <> "id"),
  ADD CONSTRAINT "source_merged_is_archived" CHECK ("merged_into_id" IS NULL OR "archived_at" IS NOT NULL);
ALTER TABLE "source_licence"
  ADD CONSTRAINT "source_licence_ends_after_it_begins" CHECK ("valid_to" >= "valid_from"),
  ADD CONSTRAINT "source_licence_does_not_overlap" EXCLUDE USING gist (
    "source_id" WITH =,
    "scope" WITH =,
    daterange("valid_from", "valid_to", '[]') WITH &&
  );

-- Media.
ALTER TABLE "media"
  ADD CONSTRAINT "media_hash_is_sha256" CHECK ("upload_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "media_has_a_size" CHECK ("width" > 0 AND "height" > 0 AND "bytes" > 0),
  ADD CONSTRAINT "media_colour_is_hexadecimal" CHECK ("dominant_color" ~ '^#[0-9a-f]{6}$'),
  ADD CONSTRAINT "media_focal_point_is_inside" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1);
ALTER TABLE "media_variant" ADD CONSTRAINT "media_variant_has_a_size" CHECK ("width" > 0 AND "height" > 0 AND "bytes" > 0);

-- The portal.
ALTER TABLE "topic" ADD CONSTRAINT "topic_slug_is_plain" CHECK ("slug" ~ '^[a-z0-9][a-z0-9-]*$');
ALTER TABLE "slot"
  ADD CONSTRAINT "slot_position_is_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "slot_ends_after_it_begins" CHECK ("expires_at" > "pinned_at");
ALTER TABLE "redirect"
  ADD CONSTRAINT "redirect_status_is_known" CHECK ("status" IN (301, 302, 307, 308)),
  ADD CONSTRAINT "redirect_leads_elsewhere" CHECK ("from_path" <> "to_path" AND "from_path" LIKE '/%');
ALTER TABLE "setting" ADD CONSTRAINT "setting_is_an_object" CHECK (jsonb_typeof("value") = 'object');

-- Rows that are written once. A trigger and not a privilege, because the owner of a table ignores privileges.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "revision_is_written_once" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_place_is_written_once" BEFORE UPDATE OR DELETE ON "revision_place" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "event_is_written_once" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Partial indexes: lists that hold a part of a place's articles, each still one scan.
CREATE INDEX "region_listing_pictures" ON "region_listing" ("region_code", "published_at" DESC, "article_id" DESC) WHERE "with_picture";
CREATE INDEX "region_listing_county_life" ON "region_listing" ("region_code", "published_at" DESC, "article_id" DESC) WHERE "county_life";
CREATE INDEX "region_listing_source" ON "region_listing" ("source_id", "published_at" DESC, "article_id" DESC) WHERE "region_code" = '00';
CREATE INDEX "edition_due" ON "edition" ("scheduled_at") WHERE "state" = 'scheduled';

-- Names and captions are found by any part of them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "media_search" ON "media" USING gin ("search_text" gin_trgm_ops);
CREATE INDEX "source_search" ON "source" USING gin ("name" gin_trgm_ops);
CREATE INDEX "person_search" ON "person" USING gin ("name" gin_trgm_ops);
