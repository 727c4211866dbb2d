#pragma once
#include "Lexicons.h"

// One function a file of models/; the bytes are aligned to 64.
hearsay_text hearsay_model_names(void);
hearsay_text hearsay_model_syntax(void);
hearsay_text hearsay_model_attribution(void);
