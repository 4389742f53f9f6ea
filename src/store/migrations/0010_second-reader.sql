ALTER TABLE "gate" ADD COLUMN "second_reader_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "gate" ADD COLUMN "second_reader_by" uuid;--> statement-breakpoint
ALTER TABLE "gate" ADD COLUMN "second_reader_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_second_reader_by_person_id_fk" FOREIGN KEY ("second_reader_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;