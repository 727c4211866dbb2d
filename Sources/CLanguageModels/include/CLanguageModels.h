#pragma once
#include <stddef.h>
#include <stdint.h>
#include "Lexicons.h"
#include "Models.h"
