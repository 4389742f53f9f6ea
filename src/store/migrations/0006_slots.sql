CREATE TABLE "account_slots" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"zone" text NOT NULL,
	"slots" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_slots" ADD CONSTRAINT "account_slots_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_slots" ADD CONSTRAINT "account_slots_organisation_id_account_id_account_organisation_id_id_fk" FOREIGN KEY ("organisation_id","account_id") REFERENCES "public"."account"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_slots_organisation_id_index" ON "account_slots" USING btree ("organisation_id");