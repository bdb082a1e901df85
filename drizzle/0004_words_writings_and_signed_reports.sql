CREATE TABLE "reasoned_acts" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reasoned_acts_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"act" text NOT NULL,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signed_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"version" integer NOT NULL,
	"report" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vault_wordings" (
	"complaint_id" text NOT NULL,
	"text_digest" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "vault_wordings_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sealed" text NOT NULL,
	CONSTRAINT "vault_wordings_complaint_id_text_digest_pk" PRIMARY KEY("complaint_id","text_digest")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "stage" text;--> statement-breakpoint
UPDATE "deliveries" SET "stage" = CASE "drafts"."stage" WHEN 'interim' THEN 'interim' ELSE 'final' END FROM "drafts" WHERE "drafts"."id" = "deliveries"."draft_id";--> statement-breakpoint
UPDATE "deliveries" SET "stage" = 'final' WHERE "stage" IS NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "stage" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "report_id" text;--> statement-breakpoint
ALTER TABLE "reasoned_acts" ADD CONSTRAINT "reasoned_acts_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_reports" ADD CONSTRAINT "signed_reports_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_wordings" ADD CONSTRAINT "vault_wordings_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reasoned_acts_complaint_id_index" ON "reasoned_acts" USING btree ("complaint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signed_reports_draft_id_version_index" ON "signed_reports" USING btree ("draft_id","version");--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_report_id_signed_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."signed_reports"("id") ON DELETE no action ON UPDATE no action;