CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"principal_id" text NOT NULL,
	"kind" text NOT NULL,
	"role" text NOT NULL,
	"org_unit" text,
	"prefix" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "api_keys_prefix_unique" UNIQUE("prefix")
);
--> statement-breakpoint
CREATE TABLE "artifacts" (
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"active" boolean NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "artifacts_name_hash_pk" PRIMARY KEY("name","hash")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"complaint_id" text NOT NULL,
	"version" integer NOT NULL,
	"assessment" jsonb NOT NULL,
	"similar_cases" jsonb NOT NULL,
	"meta" jsonb NOT NULL,
	"corrected_by" text,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "assessments_complaint_id_version_pk" PRIMARY KEY("complaint_id","version")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"chain" text NOT NULL,
	"seq" integer NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"actor_role" text NOT NULL,
	"actor_key_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"details" jsonb NOT NULL,
	"hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	CONSTRAINT "audit_entries_chain_seq_pk" PRIMARY KEY("chain","seq"),
	CONSTRAINT "audit_entries_position_unique" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"chain" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogues" (
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"content" json NOT NULL,
	"active" boolean NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogues_name_hash_pk" PRIMARY KEY("name","hash")
);
--> statement-breakpoint
CREATE TABLE "chunks" (
	"case_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"lexemes" "tsvector" NOT NULL,
	CONSTRAINT "chunks_case_id_ordinal_pk" PRIMARY KEY("case_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "closings" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "closings_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"outcome" text NOT NULL,
	"findings" jsonb NOT NULL,
	"remedy" jsonb,
	"satisfaction" integer,
	"merged_into" text,
	"reason" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "complaints_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"external_id" text,
	"status" text NOT NULL,
	"channel" text,
	"received_at" timestamp with time zone NOT NULL,
	"nature" text NOT NULL,
	"customer" jsonb NOT NULL,
	"customer_ref" text,
	"branch" text,
	"product" text,
	"regulator" jsonb,
	"related" jsonb NOT NULL,
	"attachments" jsonb NOT NULL,
	"narrative" text NOT NULL,
	"assessment_version" integer NOT NULL,
	"severity" integer NOT NULL,
	"highest_severity" integer NOT NULL,
	"assignee" text,
	"decide_by" timestamp with time zone,
	"extended_to" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"org_unit" text,
	"erased_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "complaints_position_unique" UNIQUE("position"),
	CONSTRAINT "complaints_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "contacts_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"direction" text NOT NULL,
	"channel" text NOT NULL,
	"text" text NOT NULL,
	"external_id" text
);
--> statement-breakpoint
CREATE TABLE "data_key_check" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"draft_version" integer NOT NULL,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"proof" text
);
--> statement-breakpoint
CREATE TABLE "draft_versions" (
	"draft_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"author" text,
	"reason_code" text,
	"note" text,
	"checks" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_versions_draft_id_version_pk" PRIMARY KEY("draft_id","version")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "drafts_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer NOT NULL,
	"status" text NOT NULL,
	"format" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"text" text NOT NULL,
	"segments" jsonb NOT NULL,
	"placeholders" jsonb NOT NULL,
	"used_facts" jsonb NOT NULL,
	"authors" jsonb NOT NULL,
	"submitted_by" text,
	"label" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embedding_models" (
	"name" text PRIMARY KEY NOT NULL,
	"dimensions" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embeddings" (
	"model" text NOT NULL,
	"text_hash" text NOT NULL,
	"vector" vector NOT NULL,
	CONSTRAINT "embeddings_model_text_hash_pk" PRIMARY KEY("model","text_hash")
);
--> statement-breakpoint
CREATE TABLE "event_counter" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"complaint_id" text NOT NULL,
	"external_id" text,
	"draft_id" text,
	"version" integer,
	"changed" jsonb
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"complaint_id" text NOT NULL,
	"id" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facts_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"statement" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"kind" text,
	"amount_cny" double precision,
	"date" text,
	CONSTRAINT "facts_complaint_id_id_pk" PRIMARY KEY("complaint_id","id")
);
--> statement-breakpoint
CREATE TABLE "guidance_cases" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"type" text,
	"subtype" text,
	"situation" text NOT NULL,
	"handling" text NOT NULL,
	"outcome" text NOT NULL,
	"lessons" jsonb NOT NULL,
	"principle_ids" jsonb NOT NULL,
	"narratives" jsonb NOT NULL,
	"grade" text NOT NULL,
	"grade_reason" text NOT NULL,
	"form" text NOT NULL,
	"industry" text NOT NULL,
	"provenance" text NOT NULL,
	"source_lines" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "history_events" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "history_events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"at" text NOT NULL,
	"event" text NOT NULL,
	"kind" text,
	"due_at" text
);
--> statement-breakpoint
CREATE TABLE "idempotency_answers" (
	"principal_id" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_answers_principal_id_key_pk" PRIMARY KEY("principal_id","key")
);
--> statement-breakpoint
CREATE TABLE "principals" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reviews_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"draft_id" text NOT NULL,
	"draft_version" integer NOT NULL,
	"act" text NOT NULL,
	"principal_id" text NOT NULL,
	"reason" text,
	"overrides" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vault_entries" (
	"complaint_id" text NOT NULL,
	"placeholder" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "vault_entries_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"sealed" text,
	"blind_index" text,
	CONSTRAINT "vault_entries_complaint_id_placeholder_pk" PRIMARY KEY("complaint_id","placeholder")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chunks" ADD CONSTRAINT "chunks_case_id_guidance_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."guidance_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_model_embedding_models_name_fk" FOREIGN KEY ("model") REFERENCES "public"."embedding_models"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_entries" ADD CONSTRAINT "vault_entries_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "artifacts_one_active" ON "artifacts" USING btree ("name") WHERE active;--> statement-breakpoint
CREATE INDEX "audit_entries_subject_position_index" ON "audit_entries" USING btree ("subject","position");--> statement-breakpoint
CREATE INDEX "audit_entries_action_position_index" ON "audit_entries" USING btree ("action","position");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogues_one_active" ON "catalogues" USING btree ("name") WHERE active;--> statement-breakpoint
CREATE INDEX "chunks_text_hash_index" ON "chunks" USING btree ("text_hash");--> statement-breakpoint
CREATE INDEX "chunks_lexemes_index" ON "chunks" USING gin ("lexemes");--> statement-breakpoint
CREATE INDEX "closings_complaint_id_index" ON "closings" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "complaints_status_position_index" ON "complaints" USING btree ("status","position");--> statement-breakpoint
CREATE INDEX "complaints_customer_ref_index" ON "complaints" USING btree ("customer_ref");--> statement-breakpoint
CREATE INDEX "complaints_updated_at_index" ON "complaints" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "complaints_decide_by_index" ON "complaints" USING btree ("decide_by");--> statement-breakpoint
CREATE INDEX "complaints_org_unit_position_index" ON "complaints" USING btree ("org_unit","position");--> statement-breakpoint
CREATE INDEX "contacts_complaint_id_index" ON "contacts" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "deliveries_complaint_id_index" ON "deliveries" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "drafts_complaint_id_index" ON "drafts" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "events_complaint_id_index" ON "events" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "history_events_complaint_id_index" ON "history_events" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "idempotency_answers_at_index" ON "idempotency_answers" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reviews_draft_id_index" ON "reviews" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "vault_entries_blind_index_index" ON "vault_entries" USING btree ("blind_index");