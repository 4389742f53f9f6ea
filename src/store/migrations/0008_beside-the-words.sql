CREATE TABLE "aim" (
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"cues" jsonb NOT NULL,
	"offered" uuid[] NOT NULL,
	CONSTRAINT "aim_draft_id_speaker_id_pk" PRIMARY KEY("draft_id","speaker_id")
);
--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "begun_as" uuid;--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "on_phone" boolean;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "from_camera" boolean;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "on_phone" boolean;--> statement-breakpoint
ALTER TABLE "aim" ADD CONSTRAINT "aim_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aim" ADD CONSTRAINT "aim_draft_id_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aim" ADD CONSTRAINT "aim_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aim_organisation_id_index" ON "aim" USING btree ("organisation_id");--> statement-breakpoint
-- What is kept of a voice has grown. It is learnt again, within seconds, from the same posts.
DELETE FROM "voice";
