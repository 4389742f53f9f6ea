CREATE TABLE "voice" (
	"speaker_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"packed" "bytea" NOT NULL,
	"about" jsonb NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	"took_ms" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "voice_organisation_id_index" ON "voice" USING btree ("organisation_id");