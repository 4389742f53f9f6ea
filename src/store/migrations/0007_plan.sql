CREATE TABLE "account_slots" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"zone" text NOT NULL,
	"slots" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occurrence" (
	"organisation_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"day" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"due_at" timestamp with time zone,
	CONSTRAINT "occurrence_series_id_day_pk" PRIMARY KEY("series_id","day"),
	CONSTRAINT "occurrence_draftId_unique" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"edited_by" uuid NOT NULL,
	"parts" jsonb NOT NULL,
	"targets" uuid[] NOT NULL,
	"variants" jsonb NOT NULL,
	"manners" jsonb NOT NULL,
	"language" text NOT NULL,
	"meant" jsonb NOT NULL,
	"repeats" jsonb NOT NULL,
	"made_until" text,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_draftId_unique" UNIQUE("draft_id"),
	CONSTRAINT "series_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "account_slots" ADD CONSTRAINT "account_slots_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_slots" ADD CONSTRAINT "account_slots_organisation_id_account_id_account_organisation_id_id_fk" FOREIGN KEY ("organisation_id","account_id") REFERENCES "public"."account"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_draft_id_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_organisation_id_series_id_series_organisation_id_id_fk" FOREIGN KEY ("organisation_id","series_id") REFERENCES "public"."series"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_edited_by_person_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_slots_organisation_id_index" ON "account_slots" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "occurrence_state_index" ON "occurrence" USING btree ("state");