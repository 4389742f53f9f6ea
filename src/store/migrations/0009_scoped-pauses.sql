CREATE TABLE "pause" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"of" text DEFAULT '' NOT NULL,
	"after_restore" boolean DEFAULT false NOT NULL,
	"paused_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_by" uuid,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "pause_organisationId_kind_of_afterRestore_unique" UNIQUE("organisation_id","kind","of","after_restore")
);
--> statement-breakpoint
ALTER TABLE "gate" DROP CONSTRAINT "gate_paused_by_person_id_fk";
--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_paused_by_person_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "pause" ("organisation_id", "kind", "after_restore", "paused_at", "paused_by", "reason")
	SELECT "organisation_id", 'all', false, "paused_at", "paused_by", "reason" FROM "gate" WHERE "paused_at" IS NOT NULL
	UNION ALL SELECT "organisation_id", 'all', true, "frozen_at", null, '' FROM "gate" WHERE "frozen_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "gate" DROP COLUMN "paused_at";--> statement-breakpoint
ALTER TABLE "gate" DROP COLUMN "paused_by";--> statement-breakpoint
ALTER TABLE "gate" DROP COLUMN "reason";--> statement-breakpoint
ALTER TABLE "gate" DROP COLUMN "frozen_at";