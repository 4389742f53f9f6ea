CREATE TABLE "evening_letter" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"again_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_wish" ADD COLUMN "evening" jsonb DEFAULT '{"at":"18:00","zone":null}'::jsonb;--> statement-breakpoint
ALTER TABLE "evening_letter" ADD CONSTRAINT "evening_letter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_entry_rules_changed" ON "record_entry" USING btree ("organisation_id","at") WHERE "record_entry"."action" in ('check-changed', 'watch-changed', 'eyes-changed');