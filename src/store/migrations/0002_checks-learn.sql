CREATE TABLE "interruption" (
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"key" text NOT NULL,
	"check" text NOT NULL,
	"weight" text NOT NULL,
	"first_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text,
	"reason" text,
	CONSTRAINT "interruption_draft_id_key_pk" PRIMARY KEY("draft_id","key")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "watch" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "interruption" ADD CONSTRAINT "interruption_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interruption" ADD CONSTRAINT "interruption_draft_id_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interruption_organisation_id_first_at_index" ON "interruption" USING btree ("organisation_id","first_at");