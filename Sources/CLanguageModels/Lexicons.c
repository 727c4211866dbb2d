#include "Lexicons.h"

static const unsigned char according[] = {
#embed "lexicons/according.txt"
};
hearsay_text hearsay_lexicon_according(void) { return (hearsay_text){according, sizeof according}; }

static const unsigned char anonymity[] = {
#embed "lexicons/anonymity.txt"
};
hearsay_text hearsay_lexicon_anonymity(void) { return (hearsay_text){anonymity, sizeof anonymity}; }

static const unsigned char attribution_words[] = {
#embed "lexicons/attribution-words.txt"
};
hearsay_text hearsay_lexicon_attribution_words(void) {
    return (hearsay_text){attribution_words, sizeof attribution_words};
}

static const unsigned char caveats[] = {
#embed "lexicons/caveats.txt"
};
hearsay_text hearsay_lexicon_caveats(void) { return (hearsay_text){caveats, sizeof caveats}; }

static const unsigned char cities[] = {
#embed "lexicons/cities.txt"
};
hearsay_text hearsay_lexicon_cities(void) { return (hearsay_text){cities, sizeof cities}; }

static const unsigned char companies[] = {
#embed "lexicons/companies.txt"
};
hearsay_text hearsay_lexicon_companies(void) { return (hearsay_text){companies, sizeof companies}; }

static const unsigned char comparators[] = {
#embed "lexicons/comparators.txt"
};
hearsay_text hearsay_lexicon_comparators(void) { return (hearsay_text){comparators, sizeof comparators}; }

static const unsigned char comparators_after[] = {
#embed "lexicons/comparators-after.txt"
};
hearsay_text hearsay_lexicon_comparators_after(void) { return (hearsay_text){comparators_after, sizeof comparators_after}; }

static const unsigned char countries[] = {
#embed "lexicons/countries.txt"
};
hearsay_text hearsay_lexicon_countries(void) { return (hearsay_text){countries, sizeof countries}; }

static const unsigned char conflicts[] = {
#embed "lexicons/conflicts.txt"
};
hearsay_text hearsay_lexicon_conflicts(void) { return (hearsay_text){conflicts, sizeof conflicts}; }

static const unsigned char places_in[] = {
#embed "lexicons/places-in.txt"
};
hearsay_text hearsay_lexicon_places_in(void) { return (hearsay_text){places_in, sizeof places_in}; }

static const unsigned char national_bodies[] = {
#embed "lexicons/national-bodies.txt"
};
hearsay_text hearsay_lexicon_national_bodies(void) { return (hearsay_text){national_bodies, sizeof national_bodies}; }

static const unsigned char politician_marks[] = {
#embed "lexicons/politician-marks.txt"
};
hearsay_text hearsay_lexicon_politician_marks(void) { return (hearsay_text){politician_marks, sizeof politician_marks}; }

static const unsigned char states[] = {
#embed "lexicons/states.txt"
};
hearsay_text hearsay_lexicon_states(void) { return (hearsay_text){states, sizeof states}; }

static const unsigned char things[] = {
#embed "lexicons/things.txt"
};
hearsay_text hearsay_lexicon_things(void) { return (hearsay_text){things, sizeof things}; }

static const unsigned char cue_nouns[] = {
#embed "lexicons/cue-nouns.txt"
};
hearsay_text hearsay_lexicon_cue_nouns(void) { return (hearsay_text){cue_nouns, sizeof cue_nouns}; }

static const unsigned char cues[] = {
#embed "lexicons/cues.txt"
};
hearsay_text hearsay_lexicon_cues(void) { return (hearsay_text){cues, sizeof cues}; }

static const unsigned char currencies[] = {
#embed "lexicons/currencies.txt"
};
hearsay_text hearsay_lexicon_currencies(void) { return (hearsay_text){currencies, sizeof currencies}; }

static const unsigned char events[] = {
#embed "lexicons/events.txt"
};
hearsay_text hearsay_lexicon_events(void) { return (hearsay_text){events, sizeof events}; }

static const unsigned char facilities[] = {
#embed "lexicons/facilities.txt"
};
hearsay_text hearsay_lexicon_facilities(void) { return (hearsay_text){facilities, sizeof facilities}; }

static const unsigned char geography[] = {
#embed "lexicons/geography.txt"
};
hearsay_text hearsay_lexicon_geography(void) { return (hearsay_text){geography, sizeof geography}; }

static const unsigned char given_names[] = {
#embed "lexicons/given-names.txt"
};
hearsay_text hearsay_lexicon_given_names(void) { return (hearsay_text){given_names, sizeof given_names}; }

static const unsigned char hedges[] = {
#embed "lexicons/hedges.txt"
};
hearsay_text hearsay_lexicon_hedges(void) { return (hearsay_text){hedges, sizeof hedges}; }

static const unsigned char holidays[] = {
#embed "lexicons/holidays.txt"
};
hearsay_text hearsay_lexicon_holidays(void) { return (hearsay_text){holidays, sizeof holidays}; }

static const unsigned char impersonal[] = {
#embed "lexicons/impersonal.txt"
};
hearsay_text hearsay_lexicon_impersonal(void) { return (hearsay_text){impersonal, sizeof impersonal}; }

static const unsigned char indicators[] = {
#embed "lexicons/indicators.txt"
};
hearsay_text hearsay_lexicon_indicators(void) { return (hearsay_text){indicators, sizeof indicators}; }

static const unsigned char irregular_verbs[] = {
#embed "lexicons/irregular-verbs.txt"
};
hearsay_text hearsay_lexicon_irregular_verbs(void) { return (hearsay_text){irregular_verbs, sizeof irregular_verbs}; }

static const unsigned char military[] = {
#embed "lexicons/military.txt"
};
hearsay_text hearsay_lexicon_military(void) { return (hearsay_text){military, sizeof military}; }

static const unsigned char named_events[] = {
#embed "lexicons/named-events.txt"
};
hearsay_text hearsay_lexicon_named_events(void) { return (hearsay_text){named_events, sizeof named_events}; }

static const unsigned char negations[] = {
#embed "lexicons/negations.txt"
};
hearsay_text hearsay_lexicon_negations(void) { return (hearsay_text){negations, sizeof negations}; }

static const unsigned char numbers[] = {
#embed "lexicons/numbers.txt"
};
hearsay_text hearsay_lexicon_numbers(void) { return (hearsay_text){numbers, sizeof numbers}; }

static const unsigned char organizations[] = {
#embed "lexicons/organizations.txt"
};
hearsay_text hearsay_lexicon_organizations(void) { return (hearsay_text){organizations, sizeof organizations}; }

static const unsigned char outlets[] = {
#embed "lexicons/outlets.txt"
};
hearsay_text hearsay_lexicon_outlets(void) { return (hearsay_text){outlets, sizeof outlets}; }

static const unsigned char parties[] = {
#embed "lexicons/parties.txt"
};
hearsay_text hearsay_lexicon_parties(void) { return (hearsay_text){parties, sizeof parties}; }

static const unsigned char people[] = {
#embed "lexicons/people.txt"
};
hearsay_text hearsay_lexicon_people(void) { return (hearsay_text){people, sizeof people}; }

static const unsigned char peoples[] = {
#embed "lexicons/peoples.txt"
};
hearsay_text hearsay_lexicon_peoples(void) { return (hearsay_text){peoples, sizeof peoples}; }

static const unsigned char products[] = {
#embed "lexicons/products.txt"
};
hearsay_text hearsay_lexicon_products(void) { return (hearsay_text){products, sizeof products}; }

static const unsigned char regions[] = {
#embed "lexicons/regions.txt"
};
hearsay_text hearsay_lexicon_regions(void) { return (hearsay_text){regions, sizeof regions}; }

static const unsigned char roles[] = {
#embed "lexicons/roles.txt"
};
hearsay_text hearsay_lexicon_roles(void) { return (hearsay_text){roles, sizeof roles}; }

static const unsigned char schools[] = {
#embed "lexicons/schools.txt"
};
hearsay_text hearsay_lexicon_schools(void) { return (hearsay_text){schools, sizeof schools}; }

static const unsigned char surnames[] = {
#embed "lexicons/surnames.txt"
};
hearsay_text hearsay_lexicon_surnames(void) { return (hearsay_text){surnames, sizeof surnames}; }

static const unsigned char teams[] = {
#embed "lexicons/teams.txt"
};
hearsay_text hearsay_lexicon_teams(void) { return (hearsay_text){teams, sizeof teams}; }

static const unsigned char time_references[] = {
#embed "lexicons/time-references.txt"
};
hearsay_text hearsay_lexicon_time_references(void) { return (hearsay_text){time_references, sizeof time_references}; }

static const unsigned char times[] = {
#embed "lexicons/times.txt"
};
hearsay_text hearsay_lexicon_times(void) { return (hearsay_text){times, sizeof times}; }

static const unsigned char titles[] = {
#embed "lexicons/titles.txt"
};
hearsay_text hearsay_lexicon_titles(void) { return (hearsay_text){titles, sizeof titles}; }

static const unsigned char units[] = {
#embed "lexicons/units.txt"
};
hearsay_text hearsay_lexicon_units(void) { return (hearsay_text){units, sizeof units}; }

static const unsigned char vehicles[] = {
#embed "lexicons/vehicles.txt"
};
hearsay_text hearsay_lexicon_vehicles(void) { return (hearsay_text){vehicles, sizeof vehicles}; }

static const unsigned char weapons[] = {
#embed "lexicons/weapons.txt"
};
hearsay_text hearsay_lexicon_weapons(void) { return (hearsay_text){weapons, sizeof weapons}; }

static const unsigned char words[] = {
#embed "lexicons/words.txt"
};
hearsay_text hearsay_lexicon_words(void) { return (hearsay_text){words, sizeof words}; }

static const unsigned char verdicts[] = {
#embed "lexicons/verdicts.txt"
};
hearsay_text hearsay_lexicon_verdicts(void) { return (hearsay_text){verdicts, sizeof verdicts}; }

static const unsigned char deeds[] = {
#embed "lexicons/deeds.txt"
};
hearsay_text hearsay_lexicon_deeds(void) { return (hearsay_text){deeds, sizeof deeds}; }

static const unsigned char restraint[] = {
#embed "lexicons/restraint.txt"
};
hearsay_text hearsay_lexicon_restraint(void) { return (hearsay_text){restraint, sizeof restraint}; }

static const unsigned char kickers[] = {
#embed "lexicons/kickers.txt"
};
hearsay_text hearsay_lexicon_kickers(void) { return (hearsay_text){kickers, sizeof kickers}; }

static const unsigned char figure_words[] = {
#embed "lexicons/figure-words.txt"
};
hearsay_text hearsay_lexicon_figure_words(void) { return (hearsay_text){figure_words, sizeof figure_words}; }

static const unsigned char event_words[] = {
#embed "lexicons/event-words.txt"
};
hearsay_text hearsay_lexicon_event_words(void) { return (hearsay_text){event_words, sizeof event_words}; }

static const unsigned char topic_words[] = {
#embed "lexicons/topic-words.txt"
};
hearsay_text hearsay_lexicon_topic_words(void) { return (hearsay_text){topic_words, sizeof topic_words}; }

static const unsigned char statement_words[] = {
#embed "lexicons/statement-words.txt"
};
hearsay_text hearsay_lexicon_statement_words(void) { return (hearsay_text){statement_words, sizeof statement_words}; }

static const unsigned char laws[] = {
#embed "lexicons/laws.txt"
};
hearsay_text hearsay_lexicon_laws(void) { return (hearsay_text){laws, sizeof laws}; }

static const unsigned char works[] = {
#embed "lexicons/works.txt"
};
hearsay_text hearsay_lexicon_works(void) { return (hearsay_text){works, sizeof works}; }
