CREATE TABLE "app" (
	"organisation_id" uuid NOT NULL,
	"network" text NOT NULL,
	"service" text NOT NULL,
	"secret" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "app_organisation_id_network_service_pk" PRIMARY KEY("organisation_id","network","service")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"network" text NOT NULL,
	"service" text NOT NULL,
	"state_hash" text NOT NULL,
	"kept" "bytea" NOT NULL,
	"choices" "bytea",
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_stateHash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "placed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "placed" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "manners" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "post" ADD COLUMN "manners" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app" ADD CONSTRAINT "app_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app" ADD CONSTRAINT "app_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_ends_at_index" ON "visit" USING btree ("ends_at");--> statement-breakpoint
UPDATE "delivery" SET "placed" = jsonb_build_array(jsonb_build_object('remoteId', "remote_id", 'url', coalesce("url", ''))) WHERE "remote_id" IS NOT NULL;
